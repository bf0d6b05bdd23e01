import { el, esc, wrap } from '../html.ts';
import { dateShown } from '../shown.ts';
import { styledClass as looks } from './looks.ts';
import type { XingPage } from './page.ts';
import { bodyCopy, headline, longCopy, meta, module, moduleOrPrompt, tag } from './parts.ts';
import { wordsOf } from './words.ts';

/** Skills that are no craft; the site lists them apart. */
const SOFT = new Set(['Teamfähigkeit', 'Verhandlungsführung', 'Kundenbetreuung']);

export const about = (page: XingPage) =>
  moduleOrPrompt(
    page,
    'ProfileAboutMeModule',
    'about',
    'about-me',
    page.member.about ? longCopy(page.member.about) : '',
  );

/** Top skills stand apart and not in the list again. */
export function skills(page: XingPage): string {
  const { top, hard, soft } = wordsOf(page).groups;
  const { topSkills } = page.member.xing;
  const others = page.member.skills.filter((skill) => !topSkills.includes(skill));
  const group = (title: string, names: readonly string[], nested = false) =>
    names.length === 0 ? '' : el('div', {}, nested ? topHeadline(title) : headline(title), wrap(1, ...names.map(tag)));
  const groups =
    group(top, topSkills, true) +
    group(
      hard,
      others.filter((skill) => !SOFT.has(skill)),
    ) +
    group(
      soft,
      others.filter((skill) => SOFT.has(skill)),
    );
  return moduleOrPrompt(page, 'ProfileSkillsModule', 'skills', 'skills', groups && el('section', {}, groups));
}

const topHeadline = (title: string) =>
  el('h2', { class: looks('card-title'), 'data-xds': 'Headline' }, el('span', {}, el('span', {}, esc(title))));

export function languages(page: XingPage): string {
  const entries = page.member.languages.map(({ name, level }) =>
    el(
      'div',
      {},
      headline(name),
      level && wrap(1, bodyCopy(esc(wordsOf(page).levels[level]))),
      wrap(1, el('div', { 'data-xds': 'ProgressBar', role: 'progressbar' })),
    ),
  );
  return moduleOrPrompt(page, 'ProfileLanguagesModule', 'languages', 'languages', entries.join(''));
}

export function accomplishments(page: XingPage): string {
  const entries = page.member.xing.accomplishments.map(({ title, when }) =>
    el('div', {}, when && meta(dateShown(when, page.language)), headline(title)),
  );
  return moduleOrPrompt(page, 'AccomplishmentsModule', 'accomplishments', 'accomplishments', entries.join(''));
}

export const interests = (page: XingPage) =>
  moduleOrPrompt(
    page,
    'ProfileInterestsModule',
    'interests',
    'interests',
    page.member.xing.interests.map(tag).join(''),
  );

export function webProfiles(page: XingPage): string {
  const items = page.member.xing.webProfiles.map(({ label, href }) =>
    el('li', {}, el('h4', {}, esc(label)), el('a', { href, rel: 'noopener noreferrer' }, esc(href))),
  );
  const list = items.length === 0 ? '' : el('ul', {}, ...items);
  return moduleOrPrompt(page, 'ContactsModule', 'webProfiles', 'web-profiles', list);
}

/** What stands on the page and must never be read. */
export function privateMatters(page: XingPage): string {
  const words = wordsOf(page);
  const figures = module('ProfileStatsModule', words.statistics, bodyCopy('03/2014 / 1.284'));
  if (page.viewer !== 'owner') return figures;
  return (
    module('JobPreferencesModule', words.salary, bodyCopy('71.500 €')) +
    module('PersonalDetailsModule', words.personalDetails, bodyCopy(esc(words.birthName)), bodyCopy('Quittengrund')) +
    figures
  );
}
