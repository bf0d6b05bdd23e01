import { describe, expect, it } from 'vitest';
import { judge, outcomeOf } from '../../../../../tests/support/judge-linkedin.ts';
import { SECTION_IDS, type SectionState } from '../../reading.ts';
import type { CheckExample, Outcome } from '../check.ts';
import { CHECKS } from '../index.ts';

const checks = CHECKS.filter(({ network }) => network === 'linkedin');
const allAre = (state: SectionState) => Object.fromEntries(SECTION_IDS.map((section) => [section, state]));
/** Nothing of the head was seen either. */
const NOBODY = { name: '', path: null };
const SAYS_NOTHING: readonly Outcome[] = ['unreadable', 'notApplicable'];
const LONG = ['Wir bauen um. '.repeat(7000), '🚀!!! '.repeat(16_000), 'a'.repeat(100_000), 'DER '.repeat(25_000)];

it('are 42', () => {
  expect(checks).toHaveLength(42);
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const examples = Object.entries(check.examples) as [string, CheckExample][];

  it.each(examples)('comes out as %s on its example', (said, { reading, context }) => {
    // The check of wording for people is a hint and knows no failure.
    const expected = id === 'LI-41' && said === 'fail' ? 'partial' : said;
    expect(outcomeOf(id, reading, context)).toBe(expected);
  });

  it('quotes what stands in the reading, nothing twice', () => {
    for (const [, { reading, context }] of examples) {
      const text = JSON.stringify(reading).replace(/\\n/g, '\n');
      const { evidence } = judge(id, reading, context);
      for (const { quote } of evidence) if (quote !== null) expect(text).toContain(quote);
      expect(new Set(evidence.map(({ quote, place }) => `${place} ${quote}`)).size).toBe(evidence.length);
    }
  });

  it('says nothing about sections that could not be seen', () => {
    for (const [, { context }] of examples) {
      expect(SAYS_NOTHING).toContain(outcomeOf(id, { states: allAre('unseen'), ...NOBODY }, context));
    }
  });

  it('says nothing about sections that were not understood', () => {
    // One that counts sections may: what was not understood stands there all the same.
    const expected = id === 'LI-26' ? ['pass'] : SAYS_NOTHING;
    expect(expected).toContain(outcomeOf(id, { states: allAre('unclear'), ...NOBODY }));
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const about of LONG) judge(id, { about, headline: 'Pumpen' }, check.examples.pass.context);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
