import type { CompanyReading } from '../../../domain/pages/company.ts';
import { isTooLarge } from '../../dom/size.ts';
import { lineOf } from '../../dom/text.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { screenAt } from '../screen.ts';
import { companyPath } from './address.ts';
import { readDetails } from './details.ts';
import { isAnotherCompany, shownCompany } from './identity.ts';
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
    const scope = screenAt(root, url);
    if (!scope) return { ok: false, refusal: 'changing', found: 'another screen' };
    const heading = nameHeading(scope);
    const shown = shownCompany(scope);
    if (!heading || !shown) return { ok: false, refusal: whyNoHead(root, url), found: 'no head' };
    if (isAnotherCompany(scope, url)) return { ok: false, refusal: 'changing', found: 'another company' };
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
