import { expect, it } from 'vitest';
import { parseNarrative } from '../../../lib/domain/narrative/parse.ts';
import { SAMPLE_NAMES, sampleNarrative } from '../../../tests/support/narrative/samples.ts';
import type { DraftData } from './editor/draft-path.ts';
import { prepared } from './editor/prepared.ts';
import { startFrom } from './start-from.ts';

it.each(SAMPLE_NAMES)('a draft from "%s" keeps what can be written over, and nothing that is invented', (name) => {
  const sample = sampleNarrative(name);
  const draft = prepared(startFrom(sample) as DraftData, '2026-11-02');
  const text = JSON.stringify(draft);
  const invented = sample.themes.flatMap(({ facts, stories }) =>
    [...facts, ...stories].map((one) => one.text.de ?? ''),
  );
  for (const sentence of [...invented, sample.company.name]) expect(text).not.toContain(JSON.stringify(sentence));
  const parsed = parseNarrative(draft);
  // Only the company's own name is missing.
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path.join('/'))).toEqual(['company/name']);
});
