import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { judgeProfile, levelOf, openFindings } from '../../lib/domain/profile/judge.ts';
import { readProfile } from '../../lib/sites/index.ts';
import { addressOf, type SamplePage } from '../samples/page.ts';
import { renderPage } from '../samples/render.ts';
import { SITUATIONS } from '../samples/situations.ts';
import { standardContext } from '../support/check-context.ts';

/** Whole profiles of owners; nobody else's is judged. */
const own = Object.values(SITUATIONS).filter(({ viewer, scrolled }) => viewer === 'owner' && scrolled !== false);

/** All that the coach says about a page. */
function report(page: SamplePage) {
  const { document } = new JSDOM(renderPage(page), { url: addressOf(page) }).window;
  const result = readProfile(document, new URL(addressOf(page)), '2026-11-24');
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  const role = page.person.coachRole;
  const results = judgeProfile(result.reading, standardContext({ role }));
  return {
    outcomes: results.map(({ check, outcome, evidence, values }) => ({ id: check.id, outcome, evidence, values })),
    level: levelOf(results, role),
    next: openFindings(results, role).map(({ check }) => check.id),
  };
}

const pairs = own.flatMap((ember) => {
  const sdui = own.find((other) => other.generation === 'S' && other.person === ember.person);
  return ember.generation === 'E' && sdui
    ? [{ name: ember.person.name, ember: report(ember), sdui: report(sdui) }]
    : [];
});

describe('on the sample pages the report is the same in both generations for the same person', () => {
  it('several people have a page in both', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(4);
  });

  it.each(pairs)('$name', ({ ember, sdui }) => {
    expect(ember.outcomes.length).toBeGreaterThan(30);
    expect(ember).toEqual(sdui);
  });
});
