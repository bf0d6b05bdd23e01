import { emberPage } from './ember/page.ts';
import { addressOf, type SamplePage } from './page.ts';
import { PERSONS } from './persons/index.ts';
import { sduiPage } from './sdui/page.ts';

/** The document, with its address in the first line. */
export function renderPage(page: SamplePage): string {
  const others = PERSONS.filter(({ slug }) => slug !== page.person.slug).slice(0, 5);
  const html = page.generation === 'S' ? sduiPage(page, others) : emberPage(page, others);
  return `<!-- ${addressOf(page)} -->\n${html}`;
}
