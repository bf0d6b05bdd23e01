import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../angles/sample-narratives.ts';
import { evaluate } from './evaluate.ts';
import { KEPT_APART } from './kept-apart.ts';
import { mean, ndcg } from './measures.ts';
import { CONTEXTS } from './sets.ts';

describe('evaluation set', () => {
  it('has twenty contexts for each of three narratives, with labels that name their themes', () => {
    expect(CONTEXTS.size).toBe(3);
    for (const [name, contexts] of CONTEXTS) {
      const ids = SAMPLES.get(name)?.themes.map(({ id }) => id);
      expect(contexts).toHaveLength(20);
      expect(contexts.flatMap(({ labels }) => Object.keys(labels)).filter((id) => !ids?.includes(id))).toEqual([]);
    }
  });

  it.each([...CONTEXTS.keys()])('ranks %s above the bars', (name) => {
    const narrative = SAMPLES.get(name);
    if (!narrative) throw new Error(`No sample ${name}.`);
    const { before, after, silent, wrong } = evaluate(narrative, CONTEXTS.get(name) ?? []);
    expect(before).toBeGreaterThanOrEqual(0.86);
    expect(after).toBeGreaterThanOrEqual(0.83);
    expect(silent).toBe(1);
    expect(wrong).toBeLessThanOrEqual(0.04);
  });
});

describe('contexts kept apart', () => {
  it('are at least forty, and no theme is named that is not there', () => {
    const all = [...KEPT_APART.values()].flat();
    expect(all.length).toBeGreaterThanOrEqual(40);
    for (const [name, contexts] of KEPT_APART) {
      const ids = SAMPLES.get(name)?.themes.map(({ id }) => id);
      expect(contexts.flatMap(({ labels }) => Object.keys(labels)).filter((id) => !ids?.includes(id))).toEqual([]);
    }
  });

  it('are ranked and shown above the bars', () => {
    const all = [...KEPT_APART].flatMap(([name, contexts]) => {
      const narrative = SAMPLES.get(name);
      return narrative ? [evaluate(narrative, contexts)] : [];
    });
    expect(all).toHaveLength(3);
    expect(mean(all.map(({ before }) => before))).toBeGreaterThanOrEqual(0.86);
    expect(mean(all.map(({ after }) => after))).toBeGreaterThanOrEqual(0.83);
    expect(mean(all.map(({ right }) => right))).toBeGreaterThanOrEqual(0.7);
    expect(mean(all.map(({ wrong }) => wrong))).toBeLessThanOrEqual(0.03);
  });
});

describe('ndcg', () => {
  it('is 1 for the best order and less for any other', () => {
    expect(ndcg([3, 1, 0], [3, 1, 0])).toBe(1);
    expect(ndcg([0, 1, 3], [3, 1, 0])).toBeLessThan(0.7);
  });
});
