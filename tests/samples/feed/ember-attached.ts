import { el, esc } from '../html.ts';
import { button } from './ember-parts.ts';
import type { Attachment } from './post.ts';
import type { FeedWords } from './words.ts';

/** What is attached to a post of generation E. */
export function attachedTo(attached: Attachment, words: FeedWords): string {
  switch (attached.kind) {
    case 'image':
      return el('div', { class: 'update-components-image' }, image(attached.title, words));
    case 'video':
      return el('div', { class: 'update-components-linkedin-video' }, player());
    case 'document':
      return el(
        'div',
        { class: 'document-s-container' },
        el('div', { role: 'alert' }, esc(attached.title)),
        el('iframe', { tabindex: '0' }),
      );
    case 'poll':
      return poll(attached, words);
    default:
      return card(attached.href, attached.title);
  }
}

function image(title: string, words: FeedWords): string {
  const inner =
    el('span', { class: 'visually-hidden' }, esc(words.viewImage)) + el('div', {}, el('img', { src: '', alt: title }));
  return el(
    'div',
    {},
    el('button', { type: 'button' }, inner),
    el('span', { id: 'update-image-a11y', 'aria-hidden': 'true' }, esc(words.viewImage)),
  );
}

/** A player has texts that are there twice as well. */
function player(): string {
  const time = el('span', { 'aria-hidden': 'true' }, '-') + el('span', { 'aria-live': 'off' }, '0:45');
  const region = el(
    'div',
    { 'data-vjs-player': true, role: 'region' },
    el('video', { tabindex: '-1' }),
    el('div', { dir: 'ltr' }, el('span', {}, 'Media is loading')),
    el('div', {}, time),
  );
  return el('div', { 'data-player-id': 'ember900' }, region);
}

const card = (href: string, title: string): string =>
  el(
    'article',
    { class: 'update-components-article' },
    el('a', { href }, el('div', {}, el('img', { src: '', alt: '' }))),
    el(
      'a',
      { href },
      el('div', {}, el('span', { dir: 'ltr' }, esc(title))),
      el('div', {}, esc(new URL(href).hostname)),
    ),
  );

function poll({ title, options, votes }: Extract<Attachment, { kind: 'poll' }>, words: FeedWords): string {
  const choices = options.map((option, index) =>
    votes === null
      ? el('label', {}, el('input', { type: 'radio', name: 'poll' }), esc(option))
      : el('div', {}, el('span', {}, esc(option)), el('span', {}, `${60 - 20 * index}%`)),
  );
  const inner = votes === null ? el('fieldset', { role: 'radiogroup' }, ...choices) : choices.join('');
  const total = votes === null ? button(words.vote, esc(words.vote)) : el('span', {}, esc(words.votes(votes)));
  return el('div', { class: 'update-components-poll' }, el('h3', {}, esc(title)), inner, total);
}
