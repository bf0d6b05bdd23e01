import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import { el } from '../html.ts';
import { HOST, searchHref } from '../links.ts';
import { logo } from '../look/logo.ts';
import { excerpt, type Limits, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Entry } from '../person.ts';
import { dateShown, lengthShown, rangeShown, schoolYears } from '../shown.ts';
import { type EntityParts, entityItem, textItem } from './entity.ts';
import { companyLogo, footer, header, list, picture, section } from './parts.ts';

/** A section of entries under its anchor. */
function entries(page: SamplePage, id: SectionId, anchor: string, items: readonly EntityParts[], more = ''): string {
  if (items.length === 0) return '';
  return section(anchor, header(page, id), el('div', {}, list(...items.map(entityItem)), more));
}

/** A section of which only the first entries are shown. */
function cutEntries<Section extends Exclude<keyof Limits, 'experience'>>(
  page: SamplePage,
  id: Section,
  anchor: string,
  partsOf: (entry: SamplePage['person'][Section][number]) => EntityParts,
): string {
  const { shown, total, cut } = excerpt(page, id);
  const more = cut ? footer(page, id, PAGE_WORDS[page.language].showAllOf[id](total)) : '';
  return entries(page, id, anchor, shown.map(partsOf), more);
}

const quiet = (text: string | null) => (text ? [{ text, quiet: true }] : []);
const plainLine = (text: string | null) => (text ? [{ text }] : []);

export const education = (page: SamplePage): string =>
  cutEntries(page, 'education', 'education', (school) => ({
    picture: picture('logo', school.path && logo(school.school), school.school, 'school'),
    href: school.path && HOST + school.path,
    title: school.school,
    lines: [...plainLine(school.degree), ...quiet(schoolYears(school, page.language))],
  }));

export const certifications = (page: SamplePage): string =>
  cutEntries(page, 'certifications', 'licenses_and_certifications', ({ title, by, when }) => ({
    picture: by === null ? '' : companyLogo(by),
    title,
    lines: [...plainLine(by), ...quiet(when && PAGE_WORDS[page.language].issued(dateShown(when, page.language)))],
  }));

export const languages = (page: SamplePage): string =>
  cutEntries(page, 'languages', 'languages', ({ name, level }) => ({
    title: name,
    lines: quiet(level && PAGE_WORDS[page.language].levels[level]),
  }));

export const skills = (page: SamplePage): string =>
  cutEntries(page, 'skills', 'skills', (skill) => ({
    href: searchHref(skill),
    title: skill,
    lines: [],
  }));

export const volunteering = (page: SamplePage): string =>
  entries(
    page,
    'volunteering',
    'volunteering_experience',
    page.person.volunteering.map(({ title, by, when, end, text }) => ({
      title,
      lines: [
        ...plainLine(by),
        ...quiet(when && `${rangeShown(when, end, page.language)} · ${lengthShown(when, end, page.language)}`),
      ],
      below: text === undefined ? [] : [textItem(text)],
    })),
  );

/** Projects, publications, courses, awards, organizations: title, then who and when in one line. */
export function plain(
  page: SamplePage,
  id: 'projects' | 'publications' | 'courses' | 'honors' | 'organizations',
): string {
  const parts = ({ title, by, when, text }: Entry): EntityParts => ({
    title,
    lines: quiet([by, when && dateShown(when, page.language)].filter(Boolean).join(' · ')),
    below: text === undefined ? [] : [textItem(text)],
  });
  return entries(page, id, id === 'honors' ? 'honors_and_awards' : id, page.person[id].map(parts));
}
