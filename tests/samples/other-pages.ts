import type { Site } from '../support/net/site-server.ts';
import { el, esc, hash } from './html.ts';

/** Words of a company, a job posting and a conversation of invented people, as they stand on the pages below. */
export interface OtherPagesWords {
  tagline: string;
  industry: string;
  place: string;
  followers: string;
  employees: string;
  overview: string;
  about: string;
  specialties: [label: string, text: string];
  job: string;
  jobFacts: string;
  tasks: string;
  messages: readonly string[];
  snippet: string;
}

const COMPANY = { name: 'Wiesbrunn Abfülltechnik', path: '/company/wiesbrunn/' };
const PARTNER = { name: 'Tobias Wendland', path: '/in/tobias-wendland/' };
const THREAD = `${hash('thread', 8)}-${hash('a', 4)}-4c19-9e44-${hash('b', 12)}_100`;
const packed = (name: string): string => Buffer.from(name).toString('base64');

/** Addresses of the pages, by what they are. */
export const OTHER_PAGES = {
  company: `https://www.linkedin.com${COMPANY.path}about/`,
  job: 'https://www.linkedin.com/jobs/view/4001357913/',
  messages: `https://www.linkedin.com/messaging/thread/2-${encodeURIComponent(packed(THREAD))}/`,
} as const;

/** A company, a job posting and a conversation, before another site. */
export function withOtherPages(language: 'de' | 'en', words: OtherPagesWords, site: Site): Site {
  const pages = new Map(
    [
      [OTHER_PAGES.company, company(words)],
      [OTHER_PAGES.job, job(words)],
      [OTHER_PAGES.messages, conversation(words)],
    ].map(([address, main]) => [new URL(address ?? '').pathname, main]),
  );
  return (url) => {
    const main = pages.get(url.pathname);
    if (url.hostname !== 'www.linkedin.com' || main === undefined) return site(url);
    const body = el('body', {}, el('div', { class: 'scaffold' }, el('main', {}, main)));
    return { body: `<!doctype html>${el('html', { lang: language }, '<meta charset="utf-8">', body)}` };
  };
}

function company({ tagline, industry, place, followers, employees, overview, about, specialties }: OtherPagesWords) {
  const people = el('a', { href: `${COMPANY.path}people/` }, esc(employees));
  const tabs = ['about', 'posts', 'people'].map((tab) => el('a', { href: `${COMPANY.path}${tab}/` }, tab));
  const figures = [industry, place, followers].map((text) => el('div', {}, esc(text)));
  const [label, text] = specialties;
  return [
    el('section', {}, el('h1', {}, esc(COMPANY.name)), el('p', {}, esc(tagline)), ...figures, people),
    el('nav', {}, ...tabs),
    el(
      'section',
      {},
      el('h2', {}, esc(overview)),
      el('p', {}, esc(about)),
      el('dl', {}, el('dt', {}, 'Website'), el('dd', {}, 'https://wiesbrunn.example')),
      el('dl', {}, el('dt', {}, esc(label)), el('dd', {}, esc(text))),
    ),
  ].join('');
}

const job = ({ job: title, jobFacts, tasks }: OtherPagesWords): string =>
  el(
    'div',
    { class: 'jobs-details' },
    el('a', { href: `${COMPANY.path}life/` }, esc(COMPANY.name)),
    el('h1', {}, el('a', { href: new URL(OTHER_PAGES.job).pathname }, esc(title))),
    el('div', {}, esc(jobFacts)),
    el('div', { id: 'job-details' }, esc(tasks)),
  );

function conversation({ messages, snippet }: OtherPagesWords): string {
  const list = [PARTNER.name, 'Nadia Rahimi'].map((name) =>
    el('li', { class: 'msg-conversation-listitem' }, el('h3', {}, esc(name)), el('p', {}, esc(snippet))),
  );
  const items = messages.map((text, index) => {
    const name = `urn:li:msg_message:(urn:li:fsd_profile:ACoAAown,2-${packed(`1774357983${index}b7-100&${THREAD}`)})`;
    const sender = el('div', {}, el('a', { href: PARTNER.path }, esc(PARTNER.name)), el('time', {}, '14:13'));
    const body = el('p', { class: 'msg-s-event-listitem__body' }, esc(text));
    const kind = 'msg-s-event-listitem msg-s-event-listitem--other';
    return el('li', {}, el('div', { class: kind, 'data-event-urn': name }, index === 0 && sender, body));
  });
  const head = el('header', {}, el('a', { href: PARTNER.path }, esc(PARTNER.name)));
  return el('ul', {}, ...list) + el('div', {}, head, el('ul', {}, ...items));
}
