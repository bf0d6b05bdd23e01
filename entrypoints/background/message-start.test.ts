import { expect, test } from 'vitest';
import { journalWords } from './journal/words.ts';
import { suggestedFrom } from './message-start.ts';

const words = journalWords({ language: 'de', monthsKept: {} });
const last = (way: 'call' | 'mail' | 'like') => ({
  event: '',
  way,
  happened: '2026-11-12T08:30:00.000Z',
  text: 'Pumpen',
});

test('way and day of the latest talk are the reason', () => {
  expect(suggestedFrom(last('call'), words, false)).toEqual({
    kind: 'follow-up',
    reason: 'Im Journal: Anruf am 12. November 2026.',
  });
  expect(suggestedFrom(last('mail'), words, false)?.reason).toContain('E-Mail');
});

test('what a network can read names neither way nor day', () => {
  const suggested = suggestedFrom(last('call'), words, true);
  expect(suggested?.kind).toBe('follow-up');
  expect(suggested?.reason).not.toMatch(/Anruf|November|Pumpen/);
});

test('without a talk nothing is suggested', () => {
  expect(suggestedFrom(null, words, false)).toBeNull();
  expect(suggestedFrom(last('like'), words, false)).toBeNull();
});
