import { el, esc, hash, wrap } from '../html.ts';
import { logo } from '../look/logo.ts';
import type { Employer, Role, School } from '../person.ts';
import { styledClass as looks } from './looks.ts';
import type { XingPage } from './page.ts';
import { bodyCopy, headline, longCopy, meta, moduleOrPrompt, textButton } from './parts.ts';
import { periodShown } from './period.ts';
import { wordsOf } from './words.ts';

/** Career and education in one module, each in a bucket of its own. */
export function timeline(page: XingPage): string {
  const { member } = page;
  const { careers, studies } = wordsOf(page);
  const roles = member.experience.flatMap((employer) => employer.roles.map((role) => position(page, employer, role)));
  const schools = member.education.map((school) => education(page, school));
  return moduleOrPrompt(
    page,
    'ProfileTimelineModule',
    'timeline',
    'timeline',
    bucket(careers, roles) + bucket(studies, schools),
  );
}

const bucket = (title: string, entries: readonly string[]) =>
  entries.length === 0 ? '' : el('div', { 'data-qa': 'bucket' }, headline(title), ...entries);

function position(
  page: XingPage,
  { company, path, employment }: Employer,
  { title, start, end, description }: Role,
): string {
  const words = wordsOf(page);
  return entry(page, 'work_experience', { name: company, path: path?.replace('/company/', '/pages/') ?? null }, [
    meta(periodShown(start, end, page)),
    headline(title, { 'data-qa': 'timeline-headline' }),
    employment ? bodyCopy(esc(words.employment[employment])) : '',
    description ? longCopy(description) : '',
  ]);
}

function education(page: XingPage, { school, degree, start, end }: School): string {
  const period = start && end ? periodShown(start, end, page) : null;
  // A school without a degree has nothing else to stand in the heading.
  const title = headline(degree ?? school, { 'data-qa': 'timeline-headline' });
  return entry(page, 'school', degree ? { name: school, path: null } : null, [period ? meta(period) : '', title]);
}

function entry(
  { member, viewer }: XingPage,
  kind: string,
  organization: { name: string; path: string | null } | null,
  content: readonly string[],
): string {
  const urn = `${kind}:${hash(`${member.slug} ${content.join(' ')}`, 12)}`;
  const name = organization?.path
    ? el('a', { class: looks('link'), href: organization.path }, esc(organization.name))
    : organization && esc(organization.name);
  const picture =
    organization && el('img', { class: looks('logo'), title: 'Logo', alt: '', src: logo(organization.name) });
  return el(
    'div',
    { class: looks('entry'), 'data-qa': `timeline-${urn}-entry` },
    wrap(1, picture),
    wrap(1, wrap(1, name && bodyCopy(name), ...content)),
    textButton('…', `/profile/my_profile/timeline/show/${member.xing.path}/${urn}`),
    viewer === 'owner' && textButton('✎', `/profile/my_profile/timeline/${urn}/edit`),
  );
}
