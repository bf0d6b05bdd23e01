import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import { el, memberId } from '../html.ts';
import { HOST, searchHref } from '../links.ts';
import { logo } from '../look/logo.ts';
import { excerpt, type Limits, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Entry } from '../person.ts';
import { dateShown, lengthShown, rangeShown, schoolYears } from '../shown.ts';
import { type EntryParts, entry } from './entry.ts';
import { choices, companyLogo, figure, longText, paragraph, RULE, showAll } from './parts.ts';
import { ownHeading } from './section-heading.ts';

/** A section of entries with a rule between them. */
function list(page: SamplePage, id: SectionId, entries: readonly EntryParts[], cut = false): string | null {
  if (entries.length === 0) return null;
  const items = entries.map((parts, index) => (index > 0 ? RULE : '') + el('div', {}, entry(parts)));
  const more = cut && showAll(page.person, id, page.language);
  return ownHeading(page, id) + el('div', {}, el('div', {}, ...items), more);
}

/** A section of which only the first entries are shown. */
function cutList<Section extends Exclude<keyof Limits, 'experience'>>(
  page: SamplePage,
  id: Section,
  partsOf: (entry: SamplePage['person'][Section][number]) => EntryParts,
): string | null {
  const { shown, cut } = excerpt(page, id);
  return list(page, id, shown.map(partsOf), cut);
}

export const education = (page: SamplePage): string | null =>
  cutList(page, 'education', (school) => ({
    picture: school.path ? figure('logo', logo(school.school), 'school') : figure('logo', null, 'school'),
    href: school.path && HOST + school.path,
    first: [school.school, school.degree],
    second: [schoolYears(school, page.language)],
  }));

export const certifications = (page: SamplePage): string | null =>
  cutList(page, 'certifications', ({ title, by, when }) => ({
    picture: by === null ? '' : companyLogo(by),
    first: [title, by],
    second: [when && PAGE_WORDS[page.language].issued(dateShown(when, page.language))],
  }));

export const languages = (page: SamplePage): string | null =>
  cutList(page, 'languages', ({ name, level }) => ({
    first: [name, level && PAGE_WORDS[page.language].levels[level]],
  }));

export const volunteering = (page: SamplePage): string | null =>
  list(
    page,
    'volunteering',
    page.person.volunteering.map(({ title, by, when, end, text }) => ({
      first: [title, by],
      second: [when && `${rangeShown(when, end, page.language)} · ${lengthShown(when, end, page.language)}`],
      below: below(text, page),
    })),
  );

/** Projects, publications, courses, awards, organizations: title, then who and when in one line. */
export function plain(page: SamplePage, id: 'projects' | 'publications' | 'courses' | 'honors' | 'organizations') {
  const parts = ({ title, by, when, text }: Entry): EntryParts => ({
    first: [title],
    second: [[by, when && dateShown(when, page.language)].filter(Boolean).join(' · ') || null],
    below: below(text, page),
  });
  return list(page, id, page.person[id].map(parts));
}

const below = (text: string | undefined, { language }: SamplePage) =>
  text === undefined ? '' : el('div', {}, longText(text, PAGE_WORDS[language].moreText));

/** Each skill's key stands on two nested elements and on the rule below it. */
export function skills(page: SamplePage): string | null {
  const { shown, cut, total } = excerpt(page, 'skills');
  if (total === 0) return null;
  const items = shown.map((skill, index) => {
    const key = `com.linkedin.sdui.profile.skill(${memberId(page.person.slug)}, ${index + 11})`;
    const name = el(
      'div',
      { componentkey: key },
      el('div', { componentkey: key }, el('div', {}, el('div', {}, paragraph(skill, 'strong'))), el('div', {})),
    );
    const divider = el('div', { componentkey: `${key}-divider` }, RULE);
    return name + (index < shown.length - 1 ? divider : '');
  });
  return (
    ownHeading(page, 'skills') +
    el('div', {}, el('div', {}, ...items), cut && showAll(page.person, 'skills', page.language))
  );
}

/** Whom the person follows. This section has no key of its own. */
export function interests(page: SamplePage): string | null {
  const { person, language } = page;
  const words = PAGE_WORDS[language];
  if (person.interests.length === 0) return null;
  const items = person.interests.map(({ name, followers }) =>
    entry({
      picture: companyLogo(name),
      href: searchHref(name),
      first: [name],
      second: [words.followers(words.number(followers))],
    }),
  );
  return ownHeading(page, 'interests') + choices(words.interestsTabs) + el('div', {}, ...items);
}
