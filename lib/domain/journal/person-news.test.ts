import { expect, it } from 'vitest';
import { anEvent } from '../../../tests/support/journal/events.ts';
import { tick } from './clock.ts';
import type { Change, JournalEvent, Source } from './event.ts';
import { factNews } from './person-news.ts';
import { recordOf } from './person-record.ts';
import { replay } from './person-state.ts';

let time = 0;
function said(change: Change, source: Source): JournalEvent {
  time += 1;
  return anEvent({ id: `${time}`, clock: tick(null, time, 'one'), source, what: { kind: 'change', change } });
}
const company = (text: string, confirmed: string, source: Source = 'import') =>
  said({ field: 'fact', of: 'company', value: { text, confirmed } }, source);
const position = (text: string, confirmed: string) =>
  said({ field: 'fact', of: 'position', value: { text, confirmed } }, 'import');
const CUSTOMER = said({ field: 'role', value: 'customer' }, 'import');
const newsIn = (events: JournalEvent[]) => {
  const state = replay(events);
  return factNews(state, recordOf(state));
};
const news = (...events: JournalEvent[]) =>
  newsIn([CUSTOMER, ...events]).map(({ text, before }) => `${before.text} → ${text}`);

it('is what a newer file says otherwise, in whatever order the files come', () => {
  const [old, now] = [company('Kern AG', '2026-01-01'), company('Moor AG', '2026-06-01')];
  expect(news(old, now)).toEqual(['Kern AG → Moor AG']);
  expect(news(now, old)).toEqual(['Kern AG → Moor AG']);
});

it('compares with what was said last that says something else', () => {
  const files = [company('A', '2026-01-01'), company('B', '2026-02-01'), company('b', '2026-03-01')];
  expect(news(...files)).toEqual(['A → b']);
});

it('is not the same in another spelling, or told more fully', () => {
  expect(news(company('Kern', '2026-01-01'), company('Kern SE', '2026-06-01'))).toEqual([]);
  expect(news(position('Leiter Einkauf', '2026-01-01'), position('Leiter Einkauf Nord', '2026-06-01'))).toEqual([]);
  expect(news(position('Einkäufer', '2026-01-01'), position('Leiter Einkauf', '2026-06-01'))).toHaveLength(1);
});

it('is not what the user wrote by hand, nor of somebody in a list only', () => {
  const [old, now] = [company('Kern AG', '2026-01-01'), company('Moor AG', '2026-06-01')];
  expect(news(old, now, company('Kern AG', '2026-01-01', 'manual'))).toEqual([]);
  expect(newsIn([old, now])).toEqual([]);
});

it('rests once it was dealt with, until something newer comes', () => {
  const files = [company('Kern AG', '2026-01-01'), company('Moor AG', '2026-06-01')];
  const done = said({ field: 'caughtUp', value: '2026-06-01' }, 'manual');
  expect(news(...files, done)).toEqual([]);
  expect(news(...files, done, company('Ortner', '2026-09-01'))).toEqual(['Moor AG → Ortner']);
});
