import { expect, test } from 'vitest';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { standingOf } from './standing.ts';

/** Before the pause that the narrative names. */
const TODAY = '2026-10-20';
const FACT = { id: 'line-4', text: 'Linie 4 war in elf Tagen umgebaut.', source: 'Projektbericht' };
const idea = { id: 'conversion/number-first/fact:line-4', facts: [FACT], side: 'de' as const };
const context = { narrative: smallNarrative(), muted: [] as string[], role: 'sales' as const, today: TODAY };

test('an idea whose theme and fact are in force stands whole', () => {
  expect(standingOf(idea, context)).toEqual({ theme: 'stands', opening: true, facts: ['line-4'] });
});

test('an expired fact is told no more, neither as a fact nor as the opening', () => {
  expect(standingOf(idea, { ...context, today: '2027-03-01' })).toEqual({
    theme: 'stands',
    opening: false,
    facts: [],
  });
});

test('a fact that says something else now is not told in its old words', () => {
  const kept = { ...idea, facts: [{ ...FACT, text: 'Linie 4 war in neun Tagen umgebaut.' }] };
  expect(standingOf(kept, context).facts).toEqual([]);
});

test('a muted theme rests, and so does a paused one', () => {
  expect(standingOf(idea, { ...context, muted: ['conversion'] }).theme).toBe('rests');
  expect(standingOf(idea, { ...context, today: '2026-11-05' }).theme).toBe('rests');
});

test('a story opens for those who may tell it, and for nobody else', () => {
  const kept = { ...idea, id: 'conversion/turning-point/story:third-day' };
  expect(standingOf(kept, context).opening).toBe(true);
  expect(standingOf(kept, { ...context, role: 'executive' }).opening).toBe(false);
});

test('without its theme, or without a narrative, nothing of it may be told', () => {
  const gone = { theme: 'gone', opening: false, facts: [] };
  expect(standingOf({ ...idea, id: 'elsewhere/number-first/claim' }, context)).toEqual(gone);
  expect(standingOf(idea, { ...context, narrative: null })).toEqual(gone);
});
