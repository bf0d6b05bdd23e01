import type { Narrative } from '../../../lib/domain/narrative/narrative.ts';

/**
 * A draft for a company of one's own from a sample: its goals, audiences, themes and words to write over. Facts, stories,
 * numbers and the name stay behind, since nobody may publish what is not theirs.
 */
export function startFrom({ goals, themes, company, ...sample }: Narrative): unknown {
  const { id: _id, signature: _signature, version: _version, date: _date, pauses: _pauses, ...rest } = sample;
  return {
    ...rest,
    version: 1,
    company: { ...company, name: '' },
    goals: goals.map(({ current: _current, start: _start, ...goal }) => goal),
    themes: themes.map((theme) => ({ ...theme, facts: [], stories: [] })),
  };
}
