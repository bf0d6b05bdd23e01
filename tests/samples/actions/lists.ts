import { el, esc } from '../html.ts';
import { INVITING, type Somebody, SUGGESTED } from './people.ts';
import type { Variant } from './variants.ts';
import type { ControlWords } from './words.ts';

const isS = (variant: Variant) => variant === 'S';
const icon = (variant: Variant, name: string) =>
  isS(variant) ? el('svg', { id: name, 'aria-hidden': 'true' }) : el('svg', { 'data-test-icon': name });
const label = (text: string) => el('span', {}, el('span', {}, esc(text)));

/** Requests that wait for an answer: two buttons a row. */
export function invitations(variant: Variant, words: ControlWords): string {
  const rows = INVITING.map(({ name, path }, n) => {
    const ignore = { type: 'button', 'data-t': `ignore-${n}`, 'aria-label': words.ignoreOf(name) };
    const accept = { type: 'button', 'data-t': `accept-${n}`, 'aria-label': words.acceptOf(name) };
    const buttons = el('button', ignore, label(words.ignore)) + el('button', accept, label(words.accept));
    return row(variant, { name, path }, buttons, `row-${n}`);
  });
  return el(isS(variant) ? 'div' : 'ul', { 'data-t': 'invitations' }, ...rows);
}

/** People who may be known, each with a button that asks at once or opens the sheet for a note. */
export function suggestions(variant: Variant, words: ControlWords): string {
  const rows = SUGGESTED.map((who, n) => row(variant, who, connect(variant, who, n, words), `suggested-${n}`));
  return el(isS(variant) ? 'div' : 'ul', {}, ...rows);
}

/** The first opens the sheet, the second asks at once. */
function connect(variant: Variant, { name, path }: Somebody, n: number, words: ControlWords): string {
  const slug = path.split('/')[2] ?? '';
  const said = [icon(variant, 'connect-small'), label(words.connect)];
  const attributes = { 'data-t': `connect-${n}`, 'aria-label': words.invite(name), 'data-name': name };
  if (!isS(variant)) return el('button', { type: 'button', ...attributes }, ...said);
  if (n === 0) return el('a', { href: `/preload/custom-invite/?vanityName=${slug}`, ...attributes }, ...said);
  const componentkey = `ConnectButtonstate:invitation:urn:li:member:10000000${n}_connect`;
  return el('button', { type: 'button', componentkey, ...attributes }, ...said);
}

function row(variant: Variant, { name, path }: Somebody, buttons: string, handle: string): string {
  if (isS(variant)) {
    const picture = el('a', { href: path }, el('figure', {}, el('svg', { id: 'person-accent-4' })));
    const about = el('div', {}, el('p', {}, esc(name)), el('p', {}, 'Instandhaltung'));
    return el('div', { role: 'listitem', 'data-t': handle }, picture, about, el('div', {}, buttons));
  }
  const shown = el('span', { 'aria-hidden': 'true' }, esc(name)) + el('span', { class: 'visually-hidden' }, esc(name));
  const link = el('a', { href: path }, el('strong', {}, shown));
  return el(
    'li',
    { class: 'invitation-card', 'data-t': handle },
    link,
    el('p', {}, 'Instandhaltung'),
    el('div', {}, buttons),
  );
}
