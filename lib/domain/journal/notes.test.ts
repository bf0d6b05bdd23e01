import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEvent, EVENTS } from '../../../tests/support/journal/events.ts';
import { notesOf, withNote } from './notes.ts';

const said = (text: string | null, more = {}) => anEvent({ what: { kind: 'contact', way: 'call', text }, ...more });

test('notes are kept as they are searched, one a line', () => {
  expect(notesOf([said('Größe der Anlage'), said(null), said('ruft Müller an')])).toBe(
    'grosse der anlage\nruft muller an\n',
  );
});

test('what was taken back is not among them, and is again when it is brought back', () => {
  const call = said('falsch verbunden', { act: 'call' });
  const undo = (on: boolean, clock: string) => anEvent({ id: clock, clock, what: { kind: 'undo', act: 'call', on } });
  expect(notesOf([call, undo(true, '1')])).toBe('');
  expect(notesOf([call, undo(true, '1'), undo(false, '2')])).toBe('falsch verbunden\n');
});

test('line by line comes to the same as all at once, where nothing was taken back', () => {
  fc.assert(
    fc.property(EVENTS, (events) => {
      const lines = events.filter(({ what }) => what.kind !== 'undo');
      expect(lines.reduce(withNote, '')).toBe(notesOf(lines));
    }),
  );
});
