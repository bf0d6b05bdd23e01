import { el, esc, wrap } from '../html.ts';
import type { Attachment } from './post.ts';
import { HOST, line, sign, twice, uuid } from './sdui-parts.ts';
import type { FeedWords } from './words.ts';

/** What is attached to a post of generation S. */
export function attachedTo(attached: Attachment, words: FeedWords): string {
  switch (attached.kind) {
    case 'image':
      return el('div', {}, imageLink(`${HOST}/feed/`, words.viewImage));
    case 'video':
      return wrap(2, player(attached.title));
    case 'document':
      return el('div', {}, el('iframe', { title: attached.title, tabindex: '0' }));
    case 'poll':
      return poll(attached, words);
    case 'job':
      return el(
        'div',
        { componentkey: uuid(attached.title) },
        ...card(attached.href, attached.title, 'Moorkamp Holzbau'),
      );
    default:
      return el('div', {}, ...card(attached.href, attached.title, new URL(attached.href).hostname));
  }
}

const imageLink = (href: string, alt: string): string =>
  el('a', { tabindex: '0', href }, el('figure', {}, sign('image-broken-medium', alt), el('img', { alt, src: '' })));

/** A card is several links to one place. */
const card = (href: string, title: string, below: string): string[] => [
  el('div', {}, imageLink(href, title)),
  el('a', { tabindex: '0', href }),
  el('div', {}, el('a', { tabindex: '0', href }, wrap(1, line(twice(title))), wrap(1, line(esc(below))))),
];

/** A player brings forms and lines of its own. */
function player(title: string): string {
  const controls = ['Play', '0:34', 'Captions'].map((name) =>
    el('button', { type: 'button' }, el('span', { 'aria-live': 'polite' }, name)),
  );
  const settings = el(
    'div',
    { role: 'dialog', 'aria-hidden': 'true' },
    line(esc(title)),
    '<fieldset><legend>Text</legend></fieldset>',
  );
  return el(
    'div',
    { 'data-vjs-player': 'true', role: 'region', 'aria-label': title },
    el('video', { tabindex: '-1' }),
    ...controls,
    settings,
  );
}

/** Before the vote choices, after it bars and the number of votes. */
function poll({ title, options, votes }: Extract<Attachment, { kind: 'poll' }>, words: FeedWords): string {
  const choices = options.map((option, index) =>
    votes === null
      ? el('label', {}, el('input', { type: 'radio', name: 'poll', value: String(index) }), esc(option))
      : el('div', {}, line(esc(option)), line(`${60 - 20 * index} %`)),
  );
  const total = votes === null ? el('button', { type: 'button' }, esc(words.vote)) : line(esc(words.votes(votes)));
  return el('div', {}, line(esc(title)), ...choices, total);
}
