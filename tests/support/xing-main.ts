import { JSDOM } from 'jsdom';
import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import { readPage } from '../../lib/sites/index.ts';
import type { ReadResult } from '../../lib/sites/site.ts';

/** The main content of a page of XING, as markup. */
export const xingMain = (content: string, attributes = ''): string => `<main ${attributes}>${content}</main>`;

/**
 * Reads a page of XING with the least around its content.
 * @param content markup
 * @param isWhole the content brings its own main parts
 */
export function readMain(content: string, path: string, isWhole = false): ReadResult<PageReading> {
  const url = `https://www.xing.com${path}`;
  const body = isWhole ? content : xingMain(content);
  const { document } = new JSDOM(`<!doctype html><html lang="de"><body>${body}</body></html>`, { url }).window;
  return readPage(document, new URL(url), '2026-11-24');
}
