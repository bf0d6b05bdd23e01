import { expect, test } from 'vitest';
import { linesOf, plainLines, requirementsIn } from './requirement-lines.ts';

test('lines become requirements with own words, and are the same lines again', () => {
  const lines = 'Kälteanlagen warten = Ammoniak, NH3\nFührerschein B';
  const read = requirementsIn(lines, []);
  expect(read).toEqual([
    { text: 'Kälteanlagen warten', words: ['Ammoniak', 'NH3'], ask: null },
    { text: 'Führerschein B', words: [], ask: null },
  ]);
  expect(linesOf(read)).toBe(lines);
});

test('the question of a requirement stays while its words do', () => {
  const before = [{ text: 'Führerschein B', words: [], ask: 'Wie kämen Sie zu den Betrieben?' }];
  expect(requirementsIn('Führerschein B = Fahrerlaubnis\nDeutsch', before).map(({ ask }) => ask)).toEqual([
    'Wie kämen Sie zu den Betrieben?',
    null,
  ]);
});

test('empty lines are none, and a line is never longer than what is taken', () => {
  expect(plainLines(' \n\na\n')).toEqual(['a']);
  expect(plainLines('x'.repeat(1000))[0]).toHaveLength(400);
  expect(requirementsIn('= nur Wörter', [])).toEqual([{ text: '= nur Wörter', words: ['nur Wörter'], ask: null }]);
});
