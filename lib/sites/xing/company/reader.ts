import type { CompanyReading } from '../../../domain/pages/company.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { pageLanguage } from '../profile/words.ts';
import { screenAt } from '../screen.ts';
import { companyAt } from './address.ts';
import { readDetails } from './details.ts';
import { aboutIn, companyLines, followersIn, nameLine, sizeIn, websiteIn } from './head.ts';
import { mayBeNamed, shownCompany } from './identity.ts';

const FIELDS = ['path', 'industry', 'location', 'followers', 'employees', 'website', 'about'] as const;

/** A company's page on XING. Unverified: built without a page to check it on. */
export const xingCompany = defineReader<CompanyReading>({
  network: 'xing',
  kind: 'company',
  at: (url) => companyAt(url)?.list === 'home',
  *steps(root, url): Steps<ReadResult<CompanyReading>> {
    const asked = companyAt(url);
    if (!asked) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const screen = screenAt(root, url);
    if (!screen) return { ok: false, refusal: 'changing', found: 'another screen' };
    const language = pageLanguage(root);
    const lines = companyLines(screen);
    const name = nameLine(lines);
    if (!name) return { ok: false, refusal: whyNoHead(root), found: 'no head' };
    const shown = shownCompany(screen);
    const isAsked = shown ? shown.slug === asked.slug : mayBeNamed(asked.slug, name.text);
    if (!isAsked) return { ok: false, refusal: wrongPage(root), found: 'another company' };
    yield;
    const { website, headquarters, employees, industry, specialties } = readDetails(lines, language);
    const reading: CompanyReading = {
      network: 'xing',
      kind: 'company',
      language,
      path: shown?.path ?? null,
      name: name.text,
      // Below the name nobody could see what stands there.
      tagline: null,
      industry: industry ?? null,
      location: headquarters ?? null,
      followers: followersIn(lines, language),
      employees: employees ?? sizeIn(lines, language),
      website: websiteIn(screen, website),
      about: aboutIn(screen, lines, language),
      specialties: specialties?.split(/,\s*/) ?? [],
      missing: [],
      unverified: true,
    };
    reading.missing = FIELDS.filter((field) => reading[field] === null);
    const isStill = name.block.isConnected && (name.block.textContent ?? '').includes(name.text);
    return isStill ? { ok: true, reading } : { ok: false, refusal: 'changing', found: 'another company' };
  },
});

/** A heading that says why there is nothing bears no company's name. */
function wrongPage(root: Document) {
  const why = whyNoHead(root);
  return why === 'torn' ? 'changing' : why;
}
