import { expect, test } from 'vitest';
import type { Meeting } from './meeting.ts';
import { isPlanned, meetingStep } from './meeting-step.ts';

const MEETING: Meeting = {
  id: 'uid',
  title: ' Wartungsvertrag ',
  place: 'Halle 4',
  day: '2026-11-27',
  from: '10:00',
  until: '11:00',
  names: [],
  mails: [],
};
const WORDS = { what: (title: string) => `Termin: ${title}`, why: 'Im Kalender' };

test('a meeting becomes a step on its day, with why', () => {
  expect(meetingStep(MEETING, WORDS)).toEqual({
    what: 'Termin: Wartungsvertrag',
    day: '2026-11-27',
    why: 'Im Kalender',
  });
});

test('a title without end is cut, between two letters and never within one', () => {
  const { what } = meetingStep({ ...MEETING, title: '🧊'.repeat(900) }, WORDS);
  expect(what).toBe(`Termin: ${'🧊'.repeat(200)}`);
});

test('the same meeting is planned already, whatever the reason says; another day is another step', () => {
  const step = meetingStep(MEETING, WORDS);
  expect(isPlanned(step, { ...step, why: null })).toBe(true);
  expect(isPlanned(step, { ...step, day: '2026-11-28' })).toBe(false);
  expect(isPlanned(step, { ...step, what: 'Angebot schicken' })).toBe(false);
  expect(isPlanned(step, null)).toBe(false);
});
