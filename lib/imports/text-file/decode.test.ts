import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT = 'Vorname;Firma\nJörg;Müller & Söhne\n';
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(TEXT, false)],
    ['utf-16le', utf16(`\ufeff${TEXT}`, false)],
    ['utf-16be', utf16(TEXT, true)],
    ['utf-16be', utf16(`\ufeff${TEXT}`, true)],
    ['windows-1252', new Uint8Array(Buffer.from(TEXT, 'latin1'))],
  ])('tells %s by its bytes', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('keeps a text whose end was cut off within a character', () => {
    const bytes = new TextEncoder().encode('Größe, Länge, Breite ä');
    expect(decodeText(bytes.slice(0, -1))).toMatchObject({ encoding: 'utf-8' });
  });

  it('gives a text for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof decodeText(bytes).text === 'string'));
  });
});
