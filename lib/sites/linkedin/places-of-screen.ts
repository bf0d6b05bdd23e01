import { linkedCompany } from './company/address.ts';
import { COMPANY } from './company/locators.ts';
import { JOB } from './job/locators.ts';
import { MESSAGES } from './messages/locators.ts';
import type { Place } from './place.ts';
import { PROFILE } from './profile/locators.ts';

/** S: screens name themselves, language-free. Seen 2026-03 to 2026-10; `UpdateDetail` stated 2026-05 to 2026-10. */
const NAMES: readonly (readonly [name: RegExp, places: readonly Place[]])[] = [
  [/\.profile\.Profile$/, ['profile']],
  [/\.profile\./, ['profile', 'details', 'activity']],
  [/\.feed\.MainFeed/, ['home']],
  [/UpdateDetail|FeedDetail/, ['post']],
  [/\.feed\./, ['home', 'post']],
  [/\.search\.SearchResultsPeople/, ['search']],
  [/\.mynetwork\.Connections/, ['network']],
  [/\.mynetwork\.invitations\./, ['invitations']],
  [/\.mynetwork\./, ['network', 'invitations']],
  [/\.jobs\./, ['job']],
  [/\.messag/, ['messages']],
  [/\.(?:company|organi[sz]ation|pages?)\./i, ['company']],
  [/\.(?:search|notifications)\./, []],
];

/** E: what only pages of one kind hold, the surest first. Seen 2024-07 to 2026-04. */
const SIGNS: readonly (readonly [holds: (screen: Element) => boolean, places: readonly Place[]])[] = [
  [(screen) => has(screen, `${PROFILE.contactLink}, ${PROFILE.aboutProfileLink}`), ['profile']],
  [(screen) => has(screen, '[data-finite-scroll-hotkey-context="FEED"]'), ['home']],
  [holdsTabs, ['company']],
  [(screen) => has(screen, MESSAGES.message), ['messages']],
  [(screen) => has(screen, JOB.panes), ['job']],
  [(screen) => has(screen, '[data-urn^="urn:li:activity:"]'), ['home', 'post', 'activity', 'company']],
  [(screen) => has(screen, '[data-chameleon-result-urn]'), ['search', 'network']],
];

const has = (screen: Element, selector: string): boolean => screen.querySelector(selector) !== null;

/** Where a screen may belong, by its own name or by what it holds; null = it does not tell. */
export function placesOf(screen: Element): readonly Place[] | null {
  const name = screen.getAttribute('data-sdui-screen');
  if (name !== null) return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return SIGNS.find(([holds]) => holds(screen))?.[1] ?? null;
}

/** Two tabs of one company's page at least: lists name companies too. */
function holdsTabs(screen: Element): boolean {
  const counts = new Map<string, number>();
  for (const tab of screen.querySelectorAll(COMPANY.tabs)) {
    const path = tab.closest(COMPANY.navigation) ? linkedCompany(tab) : null;
    if (path === null) continue;
    const count = (counts.get(path) ?? 0) + 1;
    if (count > 1) return true;
    counts.set(path, count);
  }
  return false;
}
