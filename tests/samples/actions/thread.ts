import { el, esc } from '../html.ts';
import { ME, PARTNER, type Somebody } from './people.ts';
import type { ControlWords } from './words.ts';

const MAILBOX = 'ACoAAAsampleMailboxOwner0000000000000000';

/** A message as E draws it; `key` is what stands in its address behind the mailbox. */
export function bubble(key: string, who: Somebody, said: string, isOwn: boolean): string {
  const kind = isOwn ? 'msg-s-event-listitem' : 'msg-s-event-listitem msg-s-event-listitem--other';
  return el(
    'li',
    { class: 'msg-s-message-list__event' },
    el(
      'div',
      { class: kind, 'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:${MAILBOX},${key})` },
      el('a', { href: who.path }, el('span', { class: 'msg-s-message-group__name' }, esc(who.name))),
      el(
        'div',
        { class: 'msg-s-event__content', dir: 'ltr' },
        el('p', { class: 'msg-s-event-listitem__body' }, esc(said)),
      ),
    ),
  );
}

/** Like the site's keys: base64 that begins with the milliseconds. */
export const messageKey = (moment: number): string =>
  `2-${Buffer.from(`${moment}b12345-100&7f3a1c2e-0000-4000-8000-000000000000_100`).toString('base64')}`;

/** The window of one conversation. */
export function thread(words: ControlWords): string {
  const old = 1_775_212_993_245;
  return el(
    'aside',
    { id: 'msg-overlay' },
    el(
      'div',
      { class: 'msg-overlay-conversation-bubble' },
      el('header', {}, el('h2', {}, el('a', { href: PARTNER.path }, el('span', {}, esc(PARTNER.name))))),
      el(
        'ul',
        { class: 'msg-s-message-list', 'data-t': 'messages' },
        bubble(messageKey(old), ME, 'Danke', true),
        bubble(messageKey(old + 60_000), PARTNER, 'Gern. Bis Freitag', false),
      ),
      el(
        'form',
        { class: 'msg-form', 'data-t': 'message-form' },
        el(
          'div',
          {
            class: 'msg-form__contenteditable',
            contenteditable: 'true',
            role: 'textbox',
            'data-t': 'message-editor',
            'aria-label': words.writeMessage,
          },
          '<p><br></p>',
        ),
        el('button', { type: 'button', 'aria-label': 'GIF' }, el('svg', { 'data-test-icon': 'gif-medium' })),
        el(
          'button',
          { type: 'submit', class: 'msg-form__send-button', disabled: true, 'data-t': 'send-message' },
          esc(words.sendMessage),
        ),
      ),
    ),
  );
}
