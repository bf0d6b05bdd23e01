import { cleanText } from '../../domain/language/clean-text.ts';
import type { ArticleRow } from '../../domain/network-export/rows.ts';
import { instantOf } from './dates.ts';
import { withoutMarkup } from './plain-text.ts';

export const isArticle = (path: string): boolean => /(?:^|\/)articles\/[^/]+\.html?$/i.test(path);

/** Title and day of an article; its text is the network's page and stays there. */
export function readArticle(path: string, html: string): ArticleRow | null {
  const title = cleanText(withoutMarkup(/<h1\b[^<>]*>(.{0,2000}?)<\/h1>/is.exec(html)?.[1] ?? ''));
  const at = instantOf(/Published on (\d{4}-\d\d-\d\d \d\d:\d\d)/.exec(html)?.[1] ?? '');
  return title && at ? { file: path, line: 1, at, title } : null;
}
