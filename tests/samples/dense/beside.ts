import { twin } from '../ember/parts.ts';
import { el, esc, wrap } from '../html.ts';
import { profileHref } from '../links.ts';
import type { Person } from '../person.ts';
import { PERSONS } from '../persons/index.ts';

/**
 * What stands beside the content on every page of the site, and is none of it: other people, each with a button.
 * @param rows how many people
 */
export function withBeside(html: string, rows: number, generation: 'E' | 'S'): string {
  const people = Array.from({ length: rows }, (_, index) => PERSONS[index % PERSONS.length] as Person);
  const list = el('ul', {}, ...people.map((person) => row(person, generation)));
  const card = el('section', {}, el('div', {}, el('h2', {}, 'People you may know')), el('div', {}, list));
  return html.replace('</body>', () => `${el('aside', {}, el('div', {}, card))}</body>`);
}

const WRAPPERS = { E: 3, S: 4 };

function row(person: Person, generation: 'E' | 'S'): string {
  const href = profileHref(person);
  const line = (words: string): string => wrap(WRAPPERS[generation], lines(words, generation));
  const image = el('img', { alt: person.name, src: '', width: '48', height: '48' });
  const picture = el('a', { href, tabindex: '-1' }, wrap(WRAPPERS[generation], image));
  const words = el('a', { href }, line(person.name), line((person.headline ?? '').slice(0, 40)));
  const icon = el('svg', { width: '16', height: '16' }, '<path d="M0 0h8"/>');
  const button = el('button', { type: 'button' }, el('span', {}, icon), lines('More', generation));
  return el('li', {}, wrap(2, picture, el('div', {}, words), wrap(WRAPPERS[generation], button)));
}

const lines = (words: string, generation: 'E' | 'S'): string =>
  generation === 'S' ? el('p', {}, esc(words)) : el('span', {}, twin(words));
