import { el, esc, hash } from '../html.ts';
import { HOST, profileHref, searchHref } from '../links.ts';
import { hashedClass as looks } from '../look/names.ts';
import { excerpt, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Employer, Role } from '../person.ts';
import { lengthShown, placeShown, rangeShown, spanShown } from '../shown.ts';
import { entry, facts } from './entry.ts';
import { companyLogo, figure, icon, longText, RULE, showAll } from './parts.ts';
import { ownHeading } from './section-heading.ts';

/** One keyed entry an employer; two roles or more stand in a list inside it. */
export function experience(page: SamplePage): string | null {
  const { shown, total, cut } = excerpt(page, 'experience');
  if (total === 0) return null;
  const items = shown.map((employer, index) => {
    const key = `entity-collection-item-${hash(employer.company + index)}`;
    const content = employer.roles.length > 1 ? group(employer, page) : single(employer, page);
    return el('div', { componentkey: key }, index > 0 && RULE, el('div', {}, content));
  });
  const anchor = el('div', { componentkey: `profile_experience_top_anchor_${page.person.slug.replace(/-/g, '')}` });
  const more = cut && showAll(page.person, 'experience', page.language);
  return anchor + ownHeading(page, 'experience') + el('div', {}, ...items, more);
}

/** Employers without a page lead to a search for their name. */
function hrefOf({ company, path }: Employer): string {
  return path ? HOST + path : searchHref(company);
}

const pictureOf = ({ company, path }: Employer) => (path ? companyLogo(company) : figure('logo', null, 'company'));

function single(employer: Employer, page: SamplePage): string {
  const words = PAGE_WORDS[page.language];
  const [role] = employer.roles;
  if (!role) return '';
  const type = employer.employment && words.employment[employer.employment];
  return entry({
    picture: pictureOf(employer),
    href: hrefOf(employer),
    first: [role.title, type ? `${employer.company} · ${type}` : employer.company],
    second: [datesOf(role, page), placeShown(role.location ?? employer.location, role.mode, page.language)],
    below: textsOf(role, page),
  });
}

function group(employer: Employer, page: SamplePage): string {
  const words = PAGE_WORDS[page.language];
  const length = spanShown(employer, page.language);
  const type = employer.employment && words.employment[employer.employment];
  const href = hrefOf(employer);
  const head = entry({
    picture: pictureOf(employer),
    href,
    first: [employer.company, type ? `${type} · ${length}` : length],
    second: [employer.location ?? null],
  });
  return head + el('ul', { class: looks('roles') }, ...employer.roles.map((role) => roleItem(role, href, page)));
}

function roleItem(role: Role, href: string, page: SamplePage): string {
  const lines = facts([role.title], [datesOf(role, page), placeShown(role.location, role.mode, page.language)]);
  return el(
    'li',
    { class: looks('role') },
    el('div', {}, el('div', {})),
    el('div', {}, el('a', { tabindex: '0', href }, lines), textsOf(role, page)),
  );
}

const datesOf = ({ start, end }: Role, { language }: SamplePage) =>
  `${rangeShown(start, end, language)} · ${lengthShown(start, end, language)}`;

/** Description and the skills tied to the role. */
function textsOf(role: Role, { person, language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const [skill, ...others] = role.skills ?? [];
  const skills =
    skill &&
    el(
      'a',
      { href: `${profileHref(person)}overlay/${hash(role.title)}/skill-associations-details/` },
      icon('skills'),
      el(
        'p',
        { class: looks('line') },
        el('strong', {}, esc(others.length > 0 ? words.skillsMore(skill, others.length) : skill)),
      ),
    );
  return (
    el('div', {}, role.description !== undefined && longText(role.description, words.moreText)) +
    el('div', {}, skills ?? null)
  );
}
