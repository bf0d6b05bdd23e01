import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text as `textOfPdf` gives it. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The text of each page of a file without any blanks: in a PDF those cannot be told from letters moved apart. */
export async function textOfPdf(data: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(data), isEvalSupported: false, verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}
