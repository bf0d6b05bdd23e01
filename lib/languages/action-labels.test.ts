import { expect, test } from 'vitest';
import { ACTION_LABELS, type ActionLabels, actionWords } from './action-labels.ts';
import { foldLabel } from './site-words/fold.ts';

const OPPOSITE: readonly (readonly [keyof ActionLabels, keyof ActionLabels])[] = [
  ['noReaction', 'reactions'],
  ['publish', 'schedule'],
  ['accept', 'ignore'],
  ['follow', 'following'],
];

test.each(OPPOSITE)('no language calls %s what another calls %s', (one, other) => {
  const words = actionWords()[one].map(foldLabel);
  expect(
    actionWords()
      [other].map(foldLabel)
      .filter((word) => words.includes(word)),
  ).toEqual([]);
});

test('every language has a word for everything', () => {
  for (const labels of Object.values(ACTION_LABELS)) {
    for (const words of Object.values(labels)) expect(words.length).toBeGreaterThan(0);
  }
});
