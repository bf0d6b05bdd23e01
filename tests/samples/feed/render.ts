import { emberPage } from './ember-page.ts';
import { addressOf, type FeedPage } from './page.ts';
import { sduiPage } from './sdui-page.ts';

/** The document, with its address in the first line. */
export function renderPage(page: FeedPage): string {
  return `<!-- ${addressOf(page)} -->\n${page.generation === 'S' ? sduiPage(page) : emberPage(page)}`;
}
