import { itemsOf, MOST_BYTES, type PdfItems } from './items-of.ts';

/** Level of the parser's own messages: none. What is wrong with a file, the user is told. */
const QUIET = 0;

/** A file that takes longer is given up, in milliseconds. */
const LONGEST = 15_000;

/**
 * The text of a PDF that the user picked. The parser comes on first use, from the extension itself, and works in a
 * worker of its own, so that a file that keeps it busy for ever can be given up.
 */
export async function openPdf(file: File): Promise<PdfItems> {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  const data = new Uint8Array(await file.arrayBuffer());
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const late = new Promise<PdfItems>((resolve) => {
    setTimeout(() => resolve({ ok: false, refusal: 'stuck' }), LONGEST);
  });
  const worker = PDFWorker.create({ port, verbosity: QUIET });
  try {
    return await Promise.race([itemsOf(data, (source) => getDocument({ ...source, worker })), late]);
  } finally {
    worker.destroy();
    port.terminate();
  }
}
