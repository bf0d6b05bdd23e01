import { expect, test } from 'vitest';
import { UNKNOWN_PERSON } from '../../lib/domain/journal/person-state.ts';
import { journalWords } from './journal/words.ts';
import { suggestedFrom, turnedBefore } from './message-start.ts';

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

test('a colleague who wrote counts until the user did, and a network reads neither who nor when', () => {
  const state = { ...UNKNOWN_PERSON, lastByColleague: { ...last('mail'), by: 'Anna Weber' } };
  expect(turnedBefore(state, words, false)).toEqual({ by: 'Anna Weber', when: 'am 12. November 2026' });
  expect(turnedBefore(state, words, true)).toEqual({ by: 'Jemand aus dem Kollegium', when: 'früher' });
  expect(turnedBefore({ ...state, lastSpoken: last('call') }, words, false)).toBeNull();
  expect(turnedBefore(UNKNOWN_PERSON, words, false)).toBeNull();
});
