import type { PageLanguage } from '../../lib/domain/profile/reading.ts';
import { el, esc } from './html.ts';
import { hashedClass as looks } from './look/names.ts';
import { styleSheet } from './look/style-sheet.ts';
import { PAGE_WORDS } from './page-words.ts';

/** What stands at the address of somebody who is not there. */
export function notFoundPage(language: PageLanguage): string {
  return wall(language, PAGE_WORDS[language].notFound);
}

/** What stands at a profile's address while nobody is signed in. */
export function signInPage(language: PageLanguage): string {
  return wall(language, PAGE_WORDS[language].signIn);
}

function wall(language: PageLanguage, title: string): string {
  const card = el('section', { class: looks('card') }, el('h1', { class: looks('card-title') }, esc(title)));
  const main = el('main', { class: looks('columns', 'above') }, el('div', { class: looks('column') }, card));
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('title', {}, 'LinkedIn'),
    el('style', {}, styleSheet(looks)),
  );
  return `<!doctype html>\n${el('html', { lang: language }, head, el('body', { class: looks('page') }, main))}\n`;
}
