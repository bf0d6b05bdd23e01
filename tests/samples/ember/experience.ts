import { el, esc, hash } from '../html.ts';
import { HOST, profileHref, searchHref } from '../links.ts';
import { letterClass } from '../look/names.ts';
import { excerpt, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Employer, Role } from '../person.ts';
import { lengthShown, placeShown, rangeShown, spanShown } from '../shown.ts';
import { type EntityLine, entity, entityItem, subItem, textItem } from './entity.ts';
import { classes, companyLogo, footer, header, icon, list, picture, section } from './parts.ts';

/** One item an employer; two roles or more are items of their own below it. */
export function experience(page: SamplePage): string {
  const { shown, total, cut } = excerpt(page, 'experience');
  if (total === 0) return '';
  const items = shown.map((employer) => (employer.roles.length > 1 ? group(employer, page) : single(employer, page)));
  const more = cut && footer(page, 'experience', PAGE_WORDS[page.language].showAllOf.experience(total));
  return section('experience', header(page, 'experience'), el('div', {}, list(...items), more));
}

/** Employers without a page lead to a search for their name. */
function linkOf({ company, path }: Employer): { href: string; picture: string } {
  return path
    ? { href: HOST + path, picture: companyLogo(company) }
    : {
        href: searchHref(company),
        picture: picture('logo', null, company, 'company'),
      };
}

function single(employer: Employer, page: SamplePage): string {
  const [role] = employer.roles;
  if (!role) return '';
  const type = employer.employment && PAGE_WORDS[page.language].employment[employer.employment];
  const place = placeShown(role.location ?? employer.location, role.mode, page.language);
  return entityItem({
    ...linkOf(employer),
    title: role.title,
    lines: [
      { text: type ? `${employer.company} · ${type}` : employer.company },
      datesOf(role, page),
      ...placeLine(place),
    ],
    below: textsOf(role, page),
  });
}

function group(employer: Employer, page: SamplePage): string {
  const type = employer.employment && PAGE_WORDS[page.language].employment[employer.employment];
  const length = spanShown(employer, page.language);
  const link = linkOf(employer);
  return entityItem({
    ...link,
    title: employer.company,
    lines: [{ text: type ? `${type} · ${length}` : length }, ...placeLine(employer.location ?? null)],
    below: employer.roles.map((role) => roleItem(role, link.href, page)),
  });
}

function roleItem(role: Role, href: string, page: SamplePage): string {
  const place = placeShown(role.location, role.mode, page.language);
  const line = el('span', { class: 'pvs-entity__path-node' });
  return subItem(
    line +
      entity({
        href,
        title: role.title,
        lines: [datesOf(role, page), ...placeLine(place)],
        below: textsOf(role, page),
      }),
  );
}

function datesOf({ start, end }: Role, { language }: SamplePage): EntityLine {
  const length = ` · ${lengthShown(start, end, language)}`;
  return {
    text: rangeShown(start, end, language) + length,
    spoken: rangeShown(start, end, language, true) + length,
    quiet: true,
  };
}

const placeLine = (text: string | null): EntityLine[] => (text === null ? [] : [{ text, quiet: true }]);

/** Description and the skills tied to the role; the skills are a link in bold. */
function textsOf(role: Role, { person, language }: SamplePage): string[] {
  const texts = role.description === undefined ? [] : [textItem(role.description)];
  const [skill, ...others] = role.skills ?? [];
  if (skill === undefined) return texts;
  const shown = others.length > 0 ? PAGE_WORDS[language].skillsMore(skill, others.length) : skill;
  const bold = el('div', {}, el('div', {}, el('div', {}, el('strong', {}, esc(shown)))));
  const href = `${profileHref(person)}overlay/${hash(role.title)}/skill-associations-details/`;
  const link = el(
    'a',
    {
      class: classes('optional-action-target-wrapper', 'head-row'),
      'data-field': 'position_contextual_skills_see_details',
      target: '_self',
      href,
    },
    icon('skills'),
    bold,
  );
  return [...texts, subItem(el('div', {}, list(el('li', { class: letterClass('text') }, el('div', {}, link)))))];
}
