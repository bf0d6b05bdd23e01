import { describe, expect, it } from 'vitest';
import { readMain } from '../../../../tests/support/xing-main.ts';
import type { MessagesReading } from '../../../domain/pages/messages.ts';

const CHAT = '/chats/c1';

function messages(content: string, path = CHAT): MessagesReading {
  const result = readMain(content, path);
  if (!result.ok || result.reading.kind !== 'messages') throw new Error('refused');
  return result.reading;
}

const person = (name: string) => `<a href="/profile/${name.replace(' ', '_')}">${name}</a>`;
const row = (id: string, name: string, more = '') =>
  `<li><a href="/chats/${id}" ${more}><h2>${name}</h2><time>gestern</time><p>Bis Montag.</p><span>2</span></a></li>`;
const log = (...items: string[]) =>
  `<div role="log">${items.map((item) => `<div role="listitem">${item}</div>`).join('')}</div>`;
const head = `<header>${person('Ada Kühn')}</header>`;

describe('the list', () => {
  it('has a name and the last words of each conversation', () => {
    expect(messages(`<ul>${row('c1', 'Ada Kühn')}${row('c2', 'Bo Lind')}</ul>`, '/chats')).toMatchObject({
      partner: null,
      messages: [],
      conversations: [
        { name: 'Ada Kühn', snippet: 'Bis Montag.' },
        { name: 'Bo Lind', snippet: 'Bis Montag.' },
      ],
      missing: [],
      unverified: true,
    });
  });

  it('a row with a single line names nobody', () => {
    const rows = `<ul>${row('c1', 'Ada Kühn')}<li><a href="/chats/c2"><p>Bis Montag.</p></a></li></ul>`;
    const { conversations, missing } = messages(rows, '/chats');
    expect([conversations.length, missing]).toEqual([1, ['conversations.name']]);
  });

  it('of two lines below a name none is called the last words', () => {
    const html = row('c1', 'Ada Kühn').replace('<p>Bis', '<p>Leiterin Brückenbau</p><p>Bis');
    expect(messages(`<ul>${html}</ul>`, '/chats').conversations).toEqual([{ name: 'Ada Kühn', snippet: null }]);
  });
});

describe('who wrote a message', () => {
  it.each([
    ['a linked name', `<p>${person('Ada Kühn')}</p><p>Hallo</p><time>14:02</time>`, 'Ada Kühn'],
    ['a known name', '<p>Ada Kühn</p><p>14:02</p><p>Hallo</p>', 'Ada Kühn'],
    ['the site’s word for the user', '<p>Du</p><p>Hallo</p><p>14:02</p>', 'Du'],
    [
      'the label of a portrait',
      '<a href="/profile/Ada_K"><img alt="Ada Kühn"></a><p>Hallo</p><p>14:02</p>',
      'Ada Kühn',
    ],
    ['nobody, where nothing says so', '<p>Hallo</p><p>14:02</p>', ''],
  ])('is told by %s', (_how, html, sender) => {
    const reading = messages(head + log(html));
    expect(reading.messages).toEqual([{ sender, text: 'Hallo', time: '14:02' }]);
    expect(reading.missing).toEqual(sender === '' ? ['messages.sender'] : []);
  });

  it('never carries on: what follows may be the user’s own', () => {
    const items = [`<p>${person('Ada Kühn')}</p><p>Hallo</p><time>14:02</time>`, '<p>Guten Tag</p><time>14:05</time>'];
    expect(messages(head + log(...items)).messages.map(({ sender }) => sender)).toEqual(['Ada Kühn', '']);
  });

  it('a first line that is nobody’s name is part of what was written', () => {
    expect(messages(head + log('<p>Hallo</p><p>14:02</p><p>Bist du da?</p><p>14:03</p>')).messages).toEqual([
      { sender: '', text: 'Hallo\nBist du da?', time: '14:02' },
    ]);
  });

  it('a day between messages is none', () => {
    expect(messages(head + log('<p>Gestern</p>', '<p>Du</p><p>Hallo</p><p>14:02</p>')).messages).toHaveLength(1);
  });
});

describe('the open conversation', () => {
  const own = log(`<p>${person('Ada Kühn')}</p><p>Hallo</p><time>14:02</time>`);

  it('is with whom its head names', () => {
    expect(messages(`<ul>${row('c1', 'Ada Kühn')}</ul><section>${head}${own}</section>`)).toMatchObject({
      partner: 'Ada Kühn',
      partnerPath: '/profile/Ada_Kühn/',
    });
  });

  it('with several people is with nobody in particular', () => {
    const reading = messages(
      `<section><header>${person('Ada Kühn')}<p>${person('Bo Lind')}</p></header>${own}</section>`,
    );
    expect([reading.partner, reading.missing.includes('partner')]).toEqual([null, true]);
  });

  it('is told by the field for answers where no log is', () => {
    const html = `<ul>${row('c1', 'Ada Kühn')}</ul><section>${head}<ul><li><p>Du</p><p>Hallo</p><p>14:02</p></li></ul><form><textarea></textarea></form></section>`;
    expect(messages(html).messages).toEqual([{ sender: 'Du', text: 'Hallo', time: '14:02' }]);
  });

  it('of another address is a page that changes', () => {
    const rows = `<ul>${row('c1', 'Ada Kühn')}${row('c2', 'Bo Lind', 'aria-current="page"')}</ul>`;
    expect(readMain(rows + own, CHAT)).toMatchObject({ ok: false, refusal: 'changing', found: 'another thread' });
    expect(readMain(rows + own, '/chats/c2')).toMatchObject({ ok: true });
  });

  it('that is not there yet is missing', () => {
    expect(messages(`<ul>${row('c1', 'Ada Kühn')}</ul>`).missing).toEqual(['messages']);
  });
});

it('a page without any message is torn', () => {
  expect(readMain('<h1>Nachrichten</h1>', '/chats')).toMatchObject({ ok: false, refusal: 'torn' });
});
