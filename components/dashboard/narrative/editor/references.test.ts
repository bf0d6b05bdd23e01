import { expect, it } from 'vitest';
import { parseNarrative } from '../../../../lib/domain/narrative/parse.ts';
import { SAMPLE_NAMES, sampleNarrative } from '../../../../tests/support/narrative/samples.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { prepared } from './prepared.ts';
import { withoutReferences } from './references.ts';

it.each(SAMPLE_NAMES)('each theme, goal and audience of "%s" can go without leaving a fault', (name) => {
  const sample = sampleNarrative(name);
  for (const list of ['themes', 'goals', 'audiences'] as const) {
    sample[list].forEach(({ id }, at) => {
      const rest = { ...sample, [list]: sample[list].toSpliced(at, 1) };
      const kept = prepared(withoutReferences(rest, list, id), '2026-11-02');
      expect(parseNarrative(kept), `${list}: ${id}`).toMatchObject({ ok: true });
    });
  }
});

it('a question stays when its theme goes', () => {
  const rest = withoutReferences(smallNarrative(), 'themes', 'conversion');
  expect(rest).toHaveProperty('audiences.0.questions.0.text.de', 'Müssen wir dafür stillstehen?');
  expect(rest).toHaveProperty('audiences.0.questions.0.theme', '');
});

it('nothing changes where nothing refers to it', () => {
  const data = smallNarrative();
  expect(withoutReferences(data, 'pauses', 'move')).toBe(data);
  expect(withoutReferences(data, 'goals', '')).toBe(data);
});
