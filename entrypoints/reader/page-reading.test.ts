import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sduiPage } from '../../tests/support/profile-page.ts';
import { createTabReader } from './page-reading.ts';

const JONNA = 'https://www.linkedin.com/in/jonna-ahrens/';
const TODAY = '2026-11-24';
const INVITE = '<a href="/preload/custom-invite/?vanityName=jonna-ahrens">Vernetzen</a>';

interface Pause {
  document: Document;
  goTo(address: string): void;
  /** The first pause is 1. */
  count: number;
}

/** A page whose reader pauses after every step; `meanwhile` says what happens in the pause. */
function setUp(html: string, meanwhile: (pause: Pause) => void = () => {}) {
  const { document } = new JSDOM(html, { url: JONNA }).window;
  let address = JONNA;
  let now = 0;
  let count = 0;
  const goTo = (next: string) => {
    address = next;
  };
  const time = { now: () => (now += 10), pause: async () => meanwhile({ document, goTo, count: ++count }) };
  return { document, goTo, read: createTabReader({ root: document, address: () => address }, time) };
}

test('reads page and address of the same moment', async () => {
  const { address, result, messages, draft } = await setUp(sduiPage({ about: 'Beton.' })).read([], TODAY);
  expect(address).toBe(JONNA);
  expect(result).toMatchObject({ ok: true, reading: { name: 'Jonna Ahrens', about: 'Beton.' } });
  expect({ messages, draft }).toEqual({ messages: null, draft: null });
});

test('a page that goes elsewhere in the middle gives no reading, and leaves nothing of the first', async () => {
  const { read } = setUp(sduiPage({ about: 'Beton.' }), ({ goTo }) => goTo('https://www.linkedin.com/feed/'));
  const reading = await read([], TODAY);
  expect(reading.address).toBe('https://www.linkedin.com/feed/');
  expect(reading.result).toEqual({ ok: false, refusal: 'changing', found: 'another address' });
  expect(JSON.stringify(reading)).not.toContain('Ahrens');
});

test('a mark within the page is no other page', async () => {
  const { read } = setUp(sduiPage(), ({ goTo }) => goTo(`${JONNA}#about`));
  expect((await read([], TODAY)).result.ok).toBe(true);
});

test('content that is exchanged in the middle, under the same address, gives no reading', async () => {
  const { read } = setUp(sduiPage({ about: 'Beton.' }), ({ document, count }) => {
    // By then the head is read, the sections are not.
    if (count === 4) document.querySelector('h2')?.replaceChildren('Merle Krogmann');
  });
  expect((await read([], TODAY)).result).toMatchObject({ ok: false, refusal: 'changing' });
});

test('two questions at once get one answer, of the later moment', async () => {
  const { document, read } = setUp(sduiPage({ about: 'Beton.' }));
  const first = read([], TODAY);
  document.querySelector('[data-testid="expandable-text-box"]')?.replaceChildren('Stahl.');
  const [one, other] = await Promise.all([first, read([], TODAY)]);
  expect(one).toBe(other);
  expect(one.result).toMatchObject({ reading: { about: 'Stahl.' } });
});

test('private facts about others stay in the page, the own ones do not', async () => {
  const { read } = setUp(sduiPage({ head: `${INVITE}<figure><img alt=""></figure><p>(sie/ihr)</p>` }));
  expect((await read([], TODAY)).result).toMatchObject({ reading: { photo: null, pronouns: null, openToWork: null } });
  const own = setUp(sduiPage({ head: '<a href="/in/jonna-ahrens/edit/intro/">Bearbeiten</a>' }));
  expect((await own.read([], TODAY)).result).toMatchObject({ reading: { isOwn: true, openToWork: false } });
});

test('what the user writes under the caret comes along, for the draft check, and stays out of the reading', async () => {
  const editor = '<form class="msg-form"><div contenteditable="true" role="textbox"><p>Guten Tag</p></div></form>';
  const { read } = setUp(sduiPage().replace('</body>', `${editor}</body>`));
  const reading = await read([], TODAY);
  const text = 'Guten Tag';
  expect(reading.draft).toEqual({ network: 'linkedin', editor: 'message', limit: 8_000, length: 9, text });
  expect(JSON.stringify(reading.result)).not.toContain(text);
});
