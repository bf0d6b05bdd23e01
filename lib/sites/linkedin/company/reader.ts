import type { CompanyReading } from '../../../domain/pages/company.ts';
import { isTooLarge } from '../../dom/size.ts';
import { lineOf } from '../../dom/text.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { currentScreen } from '../screen.ts';
import { companyPath, isNumbered, linkedCompany } from './address.ts';
import { readDetails } from './details.ts';
import { COMPANY } from './locators.ts';
import { nameHeading, readTopCard } from './top-card.ts';

const FIELDS = ['tagline', 'industry', 'location', 'followers', 'employees', 'website', 'about'] as const;

/** A company's page: home and "About". Its posts are a feed, its people a list. */
export const linkedinCompany = defineReader<CompanyReading>({
  network: 'linkedin',
  kind: 'company',
  at: (url) => companyPath(url) !== null,
  *steps(root, url): Steps<ReadResult<CompanyReading>> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const scope = currentScreen(root);
    const heading = nameHeading(scope);
    const shown = shownPath(scope);
    if (!heading || !shown) return { ok: false, refusal: whyNoHead(root, url), found: 'no head' };
    const asked = companyPath(url);
    if (asked !== null && asked !== shown && !isNumbered(asked) && !isNumbered(shown)) {
      return { ok: false, refusal: 'changing', found: 'another company' };
    }
    const language = pageLanguage(root);
    yield;
    const top = readTopCard(heading, scope, language);
    yield;
    const { headquarters, ...details } = readDetails(scope, language);
    const reading: CompanyReading = {
      network: 'linkedin',
      kind: 'company',
      language,
      path: shown,
      ...details,
      ...top,
      industry: top.industry ?? details.industry,
      location: top.location ?? headquarters,
      employees: top.employees ?? details.employees,
      missing: [],
    };
    reading.missing = FIELDS.filter((field) => reading[field] === null);
    const isStill = heading.isConnected && lineOf(heading) === top.name;
    return isStill ? { ok: true, reading } : { ok: false, refusal: 'changing', found: 'another company' };
  },
});

/** The address that most of the page's tabs hang below. */
function shownPath(scope: Element): string | null {
  const counts = new Map<string, number>();
  for (const tab of scope.querySelectorAll(COMPANY.tabs)) {
    const path = linkedCompany(tab);
    if (path !== null) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
