import type { CompanyReading } from '../../../../lib/domain/pages/company.ts';
import type { FeedReading } from '../../../../lib/domain/pages/feed.ts';
import type { MessagesReading } from '../../../../lib/domain/pages/messages.ts';
import type { PeopleReading } from '../../../../lib/domain/pages/people.ts';
import { el, esc } from '../../html.ts';
import { navigation } from '../frame.ts';
import { styledClass as looks } from '../looks.ts';

export type Language = 'de' | 'en';
type Reading = FeedReading | CompanyReading | MessagesReading | PeopleReading;

/** One sample page that is no profile: where it stands, what it shows, and the right reading of it. */
export interface SitePage {
  /** Its reader: 'feed', 'company' … */
  kind: Reading['kind'];
  situation: string;
  path: string;
  html: string;
  /** Derived from the data, never from a reader; `missing` is the reader's own word. */
  expected: { url: string } & Omit<Reading, 'missing'>;
}

type Told<Of extends Reading> = Omit<Of, 'network' | 'kind' | 'missing' | 'unverified' | 'language'>;

/** Puts a page together. */
export function sitePage<Of extends Reading>(
  page: { kind: Of['kind']; situation: string; language: Language; path: string; title: string },
  content: string,
  told: Told<Of>,
): SitePage {
  const { kind, situation, language, path, title } = page;
  const url = `https://www.xing.com${path}`;
  const head = el('head', {}, el('meta', { charset: 'utf-8' }), el('title', {}, esc(`${title} | XING`)));
  const main = el('main', { id: 'content', class: looks('column') }, content);
  const body = el('body', { class: looks('page') }, el('div', { id: 'app' }, navigation(page), main));
  return {
    kind,
    situation,
    path,
    html: `<!-- ${url} -->\n<!doctype html>\n${el('html', { lang: language }, head, body)}\n`,
    expected: { url, network: 'xing', kind, language, ...told, unverified: true } as unknown as SitePage['expected'],
  };
}
