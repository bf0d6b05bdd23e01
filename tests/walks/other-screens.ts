import { el, esc, hash } from '../samples/html.ts';
import { emberScreen, sduiScreen } from './frames.ts';
import { companyTabs } from './post-screens.ts';
import type { Screen } from './screen.ts';

/** Companies, messages, job adverts. */

export const emberCompany = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'company',
  path: `/company/werk-${mark}/about/`,
  html: emberScreen(
    el(
      'section',
      {},
      el('h1', {}, esc(`Werk ${mark}`)),
      el('p', {}, esc(`Zweck ${mark}`)),
      el('div', {}, el('div', {}, esc(`Branche ${mark}`)), el('div', {}, '1.204 Follower:innen')),
      companyTabs(mark),
    ) +
      el(
        'section',
        {},
        el('h2', {}, 'Übersicht'),
        el('p', {}, esc(`Geschichte ${mark}`)),
        el('dl', {}, el('dt', {}, 'Website'), el('dd', {}, esc(`https://${mark}.example`))),
      ),
    beside,
  ),
  late: 'section:last-of-type',
});

/** A conversation's name, as messages and addresses pack it. */
const threadOf = (mark: string): string =>
  `${hash(mark, 8)}-${hash(`${mark}a`, 4)}-4c19-9e44-${hash(`${mark}b`, 12)}_100`;

const packed = (name: string): string => Buffer.from(name).toString('base64');

/** A message of somebody else. Only the first of a group names its sender. */
export function message(mark: string, words: string, isFirst: boolean): string {
  const name = `urn:li:msg_message:(urn:li:fsd_profile:ACoAAown,2-${packed(`17743579837${words.length}b7-100&${threadOf(mark)}`)})`;
  const sender = el('div', {}, el('a', { href: `/in/ada-${mark}/` }, esc(`Ada ${mark}`)), el('time', {}, '14:13'));
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'msg-s-event-listitem msg-s-event-listitem--other', 'data-event-urn': name },
      isFirst && sender,
      el('p', { class: 'msg-s-event-listitem__body' }, esc(`${words} ${mark}`)),
    ),
  );
}

const conversations = (mark: string): string =>
  el(
    'ul',
    {},
    ...['Ada', 'Bo'].map((name) =>
      el(
        'li',
        { class: 'msg-conversation-listitem' },
        el('h3', {}, esc(`${name} ${mark}`)),
        el('time', {}, 'gestern'),
        el('p', {}, esc(`Bis bald ${mark}`)),
      ),
    ),
  );

export const emberMessages = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'messages',
  path: `/messaging/thread/2-${encodeURIComponent(packed(threadOf(mark)))}/`,
  html: emberScreen(
    conversations(mark) +
      el(
        'div',
        {},
        el('header', {}, el('a', { href: `/in/ada-${mark}/` }, esc(`Ada ${mark}`))),
        el('ul', {}, message(mark, 'Guten Tag', true), message(mark, 'Danke', false)),
      ),
    beside,
  ),
  late: 'main div ul li:last-child',
});

const numberOf = (mark: string): string => `4${Number.parseInt(hash(mark, 7), 16).toString().padStart(9, '0')}`;

export const sduiJob = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'job',
  path: `/jobs/view/${numberOf(mark)}/`,
  html: sduiScreen(
    'jobs.SemanticJobDetails',
    el('p', {}, el('a', { href: `/company/werk-${mark}/` }, esc(`Werk ${mark}`))) +
      el('h1', {}, esc(`Stelle ${mark}`)) +
      el('p', {}, esc(`Ort ${mark} · vor 3 Tagen`)) +
      el('p', { 'data-testid': 'expandable-text-box' }, esc(`Aufgaben ${mark}`)),
    beside,
  ),
  late: '[data-testid="expandable-text-box"]',
});

export const emberJob = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'job',
  path: `/jobs/view/${numberOf(mark)}/`,
  html: emberScreen(
    el(
      'div',
      { class: 'jobs-details' },
      el('a', { href: `/company/werk-${mark}/life/` }, esc(`Werk ${mark}`)),
      el('h1', {}, el('a', { href: `/jobs/view/${numberOf(mark)}/` }, esc(`Stelle ${mark}`))),
      el('div', {}, esc(`Ort ${mark} · vor 3 Tagen`)),
      el('div', { id: 'job-details' }, esc(`Aufgaben ${mark}`)),
    ),
    beside,
  ),
  late: '#job-details',
});
