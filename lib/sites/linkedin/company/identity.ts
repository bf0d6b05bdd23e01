import { companyAt, isNumbered, linkedCompany } from './address.ts';
import { COMPANY } from './locators.ts';

/** The address that most of the tabs on a screen hang below, '/company/slug/'; null where there are no tabs. */
export function shownCompany(screen: Element): string | null {
  const counts = new Map<string, number>();
  for (const tab of screen.querySelectorAll(COMPANY.tabs)) {
    const path = linkedCompany(tab);
    if (path !== null) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** True where a screen says that it is another company's than the address names. A number can't be compared. */
export function isAnotherCompany(screen: Element, url: URL): boolean {
  const asked = companyAt(url);
  const shown = asked === null || isNumbered(asked) ? null : shownCompany(screen);
  return shown !== null && shown !== asked && !isNumbered(shown);
}
