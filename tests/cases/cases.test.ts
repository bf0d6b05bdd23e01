import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type PageReading, specOf } from '../../lib/domain/pages/page-reading.ts';
import { readPage } from '../../lib/sites/index.ts';
import { allCases, type Case } from '../support/cases.ts';

/** What a case may say beyond the compared form. */
const BESIDE = new Set(['url', 'unsure', 'states', 'extra', 'missing']);

const cases = allCases();

function readingOf({ html, address }: Case): PageReading {
  const { document } = new JSDOM(html, { url: address }).window;
  const result = readPage(document, new URL(address), '2026-11-24');
  if (!result.ok) throw new Error(`refused: ${result.refusal} (${result.found})`);
  return result.reading;
}

describe.each(cases)('$name', (one) => {
  const reading = readingOf(one);
  const { expected } = one;

  it('is read as its right reading says', () => {
    const { missing: _missing, ...spec } = specOf(reading) as Record<string, unknown>;
    expect(spec).toEqual(Object.fromEntries(Object.entries(expected).filter(([key]) => !BESIDE.has(key))));
  });

  it.runIf(expected.states !== undefined)('says how far each section was read', () => {
    const known = Object.entries((reading as { states?: Record<string, string> }).states ?? {});
    expect(Object.fromEntries(known.filter(([, state]) => state !== 'unseen'))).toEqual(
      Object.fromEntries(Object.entries(expected.states as object).filter(([, state]) => state !== 'unseen')),
    );
  });

  it.runIf(expected.extra !== undefined)('tells what the checks need beyond it', () => {
    expect((reading as { extra?: object }).extra).toMatchObject(expected.extra as object);
  });

  it('stands at the address that its first line names', () => {
    expect(expected.url).toBe(one.address);
  });
});

it('there are cases', () => {
  expect(cases.length).toBeGreaterThan(10);
});
