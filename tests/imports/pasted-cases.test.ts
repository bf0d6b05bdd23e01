import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../lib/domain/profile/reading.ts';
import { toSpec } from '../../lib/domain/profile/spec.ts';
import { readPasted } from '../../lib/imports/pasted-text/read-pasted.ts';
import { allCases, type Case } from '../support/cases.ts';
import { COPYING_BROWSERS, type CopyingBrowser, copiedText } from '../support/paste/copied-text.ts';
import { factsOf } from './facts.ts';

/** What no text tells: pictures, icons, links. `featured` stands there, but looks like any other line. */
const SEEN_ONLY = ['url', 'photo', 'banner', 'openToWork', 'hiring', 'verified', 'path', 'featured', 'states', 'extra'];
/** Firefox copies no words of buttons: company, school and whose profile it is may be missing. */
const LEAST: Record<CopyingBrowser, number> = { chromium: 0.98, firefox: 0.9 };

const without = (spec: object) =>
  Object.fromEntries(Object.entries(spec).filter(([key]) => key !== 'missing' && !SEEN_ONLY.includes(key)));

function factsRead({ html, name }: Case, browser: CopyingBrowser): string[] {
  const { document } = new JSDOM(html).window;
  const network = name.split('/')[0] as Network;
  const result = readPasted(copiedText(document, browser), network, '2026-11-24');
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return factsOf(without(toSpec(result.reading)));
}

describe.each(COPYING_BROWSERS)('profiles copied in %s', (browser) => {
  const cases = allCases().filter(({ name }) => name.split('/')[1] === 'profile');
  // A page that was not scrolled names no company in its text but once, in the head.
  const least = (one: Case) => (one.situation.endsWith('not-scrolled') ? 0.8 : LEAST[browser]);

  it.each(cases)('$name: nothing is invented, little is lost', (one) => {
    const got = factsRead(one, browser);
    const want = new Set(factsOf(without(one.expected)));
    expect(got.filter((fact) => !want.has(fact))).toEqual([]);
    expect(got.length / want.size).toBeGreaterThanOrEqual(least(one));
  });
});
