import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { profilePdf, SAMPLES } from '../../../tests/support/pdf/profile-pdf.ts';
import { writePdf } from '../../../tests/support/pdf/write-pdf.ts';
import { itemsOf, MOST_BYTES } from './items-of.ts';

const read = (data: Uint8Array) => itemsOf(data, getDocument);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  it('gives its lines with page, place and size', async () => {
    const result = await read(writePdf([[{ text: 'Größe (1)', x: 22, y: 700, size: 13 }], []]));
    expect(result).toMatchObject({ ok: true, items: [{ text: 'Größe (1)', page: 1, x: 22, y: 700, size: 13 }] });
  });

  it('without a text gives none', async () => {
    expect(await read(writePdf([[]]))).toEqual({ ok: true, items: [] });
  });

  it.each([
    ['that is none', bytes('<html>no</html>'), 'no-pdf'],
    ['that is empty', new Uint8Array(), 'no-pdf'],
    ['that ends in the middle', profilePdf(SAMPLES.de).slice(0, 900), 'torn'],
    ['that is broken inside', bytes('%PDF-1.4\n1 0 obj\n<< /Type /Cat\n%%EOF'), 'torn'],
    ['that asks for a password', writePdf([[{ text: 'x', x: 1, y: 1, size: 9 }]], { locked: true }), 'locked'],
    ['of more bytes than a profile', new Uint8Array(MOST_BYTES + 1), 'too-large'],
    ['of more pages than a profile', writePdf(Array.from({ length: 41 }, () => [])), 'too-large'],
  ])('%s is refused', async (_what, data, refusal) => {
    expect(await read(data)).toEqual({ ok: false, refusal });
  });
});
