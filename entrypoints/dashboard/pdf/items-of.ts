import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_ITEMS, MOST_PAGES, type PdfItem } from '../../../lib/imports/profile-pdf/items.ts';

/** Why a file gives no text. Each has its sentence in `lib/languages`. */
export type PdfRefusal =
  /** Something else than a PDF. */
  | 'no-pdf'
  /** Broken, or cut off at the end. */
  | 'torn'
  /** Asks for a password. */
  | 'locked'
  /** Larger, or of more pages, than any profile. */
  | 'too-large'
  /** Not done in time. */
  | 'stuck';

export type PdfItems = { ok: true; items: PdfItem[] } | { ok: false; refusal: PdfRefusal };

/** A profile's file has 50 to 500 kB. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** What every file is opened with: no code from fonts, no fonts at all, nothing from the network. */
const CLOSED = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  stopAtErrors: true,
  verbosity: 0,
} as const;

type Opened = ReturnType<typeof getDocument>;

/**
 * The pieces of text in a file, with their places.
 * @param open hands the file to the parser
 */
export async function itemsOf(
  data: Uint8Array,
  open: (source: { data: Uint8Array } & typeof CLOSED) => Opened,
): Promise<PdfItems> {
  const refusal = refusalFor(data);
  if (refusal) return { ok: false, refusal };
  const task = open({ data, ...CLOSED });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) return { ok: false, refusal: 'too-large' };
    const items: PdfItem[] = [];
    for (let page = 1; page <= file.numPages; page++) {
      items.push(...(await itemsOn(await file.getPage(page), page)));
      if (items.length > MOST_ITEMS) return { ok: false, refusal: 'too-large' };
    }
    return { ok: true, items };
  } catch (error) {
    return { ok: false, refusal: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'torn' };
  } finally {
    await task.destroy();
  }
}

/** What can be told from the bytes alone. A PDF begins with its name and ends with its end. */
function refusalFor(data: Uint8Array): PdfRefusal | null {
  if (data.length > MOST_BYTES) return 'too-large';
  const text = (from: number, to: number) => String.fromCharCode(...data.subarray(from, to));
  if (!text(0, 1024).includes('%PDF-')) return 'no-pdf';
  return text(Math.max(0, data.length - 1024), data.length).includes('%%EOF') ? null : 'torn';
}

type Page = Awaited<ReturnType<Awaited<Opened['promise']>['getPage']>>;

async function itemsOn(page: Page, number: number): Promise<PdfItem[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , , x, y] = item.transform as number[];
    return [
      { text: item.str, page: number, x: x ?? 0, y: y ?? 0, width: item.width, size: Math.hypot(a ?? 0, b ?? 0) },
    ];
  });
}
