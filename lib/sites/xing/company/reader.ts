import type { CompanyReading } from '../../../domain/pages/company.ts';
import { changing, definePageReader, nothing, type Told } from '../page-reader.ts';
import { companyAt } from './address.ts';
import { readDetails } from './details.ts';
import { aboutIn, companyLines, followersIn, nameLine, sizeIn, websiteIn } from './head.ts';
import { mayBeNamed, shownCompany } from './identity.ts';

const FIELDS = ['path', 'industry', 'location', 'followers', 'employees', 'website', 'about'] as const;

/** A company's page on XING. */
export const xingCompany = definePageReader<CompanyReading>({
  kind: 'company',
  at: (url) => companyAt(url)?.list === 'home',
  *read(screen, url, language) {
    const asked = companyAt(url)?.slug ?? '';
    const lines = companyLines(screen);
    const name = nameLine(lines);
    if (!name) return nothing('no head');
    const shown = shownCompany(screen);
    if (shown && shown.slug !== asked) return changing('another company');
    // A heading that says why nothing is there is no company's name either.
    if (!shown && !mayBeNamed(asked, name.text)) return nothing('another company');
    yield;
    const { website, headquarters, employees, industry, specialties } = readDetails(lines, language);
    const told: Told<CompanyReading> = {
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
    };
    told.missing = FIELDS.filter((field) => told[field] === null);
    const isStill = name.block.isConnected && (name.block.textContent ?? '').includes(name.text);
    return isStill ? told : changing('another company');
  },
});
