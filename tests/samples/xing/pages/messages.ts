import type { Message, MessagesReading } from '../../../../lib/domain/pages/messages.ts';
import { el, esc, lines, wrap } from '../../html.ts';
import { dataUri } from '../../look/drawing.ts';
import { styledClass as looks } from '../looks.ts';
import { bodyCopy, headline, meta } from '../parts.ts';
import { type Actor, actor, jorunn, tilla } from './actors.ts';
import { type Language, type SitePage, sitePage } from './site-page.ts';
import { MESSAGE_WORDS } from './words.ts';

interface Talk {
  id: string;
  with: Actor;
  last: string;
}

const miriam = actor('miriam');
const TALKS: readonly Talk[] = [
  { id: 'c0ffee01', with: miriam, last: 'Der Plan liegt bei mir.' },
  { id: 'c0ffee02', with: jorunn, last: 'Danke, bis Montag.' },
  { id: 'c0ffee03', with: tilla, last: 'Gern.' },
];

/** `named`: the page says who wrote it; a message of one's own may bear no name. */
const WRITTEN = [
  { own: false, named: true, text: 'Guten Tag, haben Sie den Plan von Linie 4 noch?', time: '14:02' },
  { own: true, named: false, text: 'Ja.\nIch suche ihn heraus.', time: '14:05' },
  { own: false, named: true, text: 'Der Plan liegt bei mir.', time: '14:13' },
];

function row({ id, with: other, last }: Talk, isOpen: boolean, language: Language): string {
  return el(
    'li',
    {},
    el(
      'a',
      { href: `/chats/${id}`, class: looks('person'), 'aria-current': isOpen ? 'page' : null },
      wrap(1, el('img', { src: dataUri('<circle r="9"/>'), alt: '' })),
      wrap(1, headline(other.name), meta(MESSAGE_WORDS[language].yesterday), bodyCopy(esc(last))),
    ),
  );
}

const list = (open: string | null, language: Language): string =>
  el(
    'section',
    {},
    headline(MESSAGE_WORDS[language].messages),
    el('ul', {}, ...TALKS.map((talk) => row(talk, talk.id === open, language))),
  );

/** In the German page a link names the sender, in the English one the site's words do. */
function message({ own, named, text, time }: (typeof WRITTEN)[number], language: Language): string {
  const name = own ? esc(MESSAGE_WORDS[language].you) : el('a', { href: miriam.path }, esc(miriam.name));
  const isNamed = named || language === 'en';
  return el(
    'li',
    { class: looks('entry') },
    isNamed ? bodyCopy(name) : null,
    wrap(1, bodyCopy(lines(text))),
    language === 'de' ? el('time', {}, time) : meta(time),
  );
}

function thread(language: Language): string {
  const { write, send, yesterday } = MESSAGE_WORDS[language];
  const items = [el('li', {}, meta(yesterday)), ...WRITTEN.map((one) => message(one, language))];
  const box = el('ol', { role: language === 'de' ? 'log' : null }, ...items);
  const head = el(
    'header',
    {},
    el('a', { href: miriam.path }, headline(miriam.name)),
    bodyCopy(esc(miriam.occupation ?? '')),
  );
  const form = el('form', {}, el('textarea', { 'aria-label': write }), el('button', { type: 'submit' }, esc(send)));
  return el('section', {}, head, wrap(1, box), form);
}

function written(language: Language): Message[] {
  return WRITTEN.map(({ own, named, text, time }) => {
    const isNamed = named || language === 'en';
    return { sender: isNamed ? (own ? MESSAGE_WORDS[language].you : miriam.name) : '', text, time };
  });
}

function messagesPage(situation: string, language: Language, path: string, open: string | null): SitePage {
  return sitePage<MessagesReading>(
    { kind: 'messages', situation, language, path, title: MESSAGE_WORDS[language].messages },
    wrap(1, list(open, language), open ? thread(language) : null),
    {
      partner: open ? miriam.name : null,
      partnerPath: open ? miriam.path : null,
      messages: open ? written(language) : [],
      conversations: TALKS.map((talk) => ({ name: talk.with.name, snippet: talk.last })),
    },
  );
}

export const MESSAGES_PAGES: readonly SitePage[] = [
  messagesPage('list-de', 'de', '/chats', null),
  messagesPage('thread-de', 'de', '/chats/c0ffee01', 'c0ffee01'),
  messagesPage('thread-en', 'en', '/chats/c0ffee01', 'c0ffee01'),
];
