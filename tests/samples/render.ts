import { emberPage } from './ember/page.ts';
import { addressOf, type SamplePage } from './page.ts';
import type { Person } from './person.ts';
import { henrikeDahlmann } from './persons/henrike-dahlmann.ts';
import { mathildePerrenoud } from './persons/mathilde-perrenoud.ts';
import { miriamHofstetter } from './persons/miriam-hofstetter.ts';
import { nadiaRahimi } from './persons/nadia-rahimi.ts';
import { tobiasWendland } from './persons/tobias-wendland.ts';
import { sduiPage } from './sdui/page.ts';

/** Who stands beside a profile; first those whose pages are other people's. */
const BESIDE: readonly Person[] = [tobiasWendland, nadiaRahimi, mathildePerrenoud, miriamHofstetter, henrikeDahlmann];

/** The document, with its address in the first line. */
export function renderPage(page: SamplePage): string {
  const others = BESIDE.filter((person) => person.slug !== page.person.slug).slice(0, 4);
  const html = page.generation === 'S' ? sduiPage(page, others) : emberPage(page, others);
  return `<!-- ${addressOf(page)} -->\n${html}`;
}
