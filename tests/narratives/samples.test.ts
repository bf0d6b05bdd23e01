import { describe, expect, it, test } from 'vitest';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { ROLES } from '../../lib/domain/profile/checks/check.ts';
import { readNarrative } from '../../lib/imports/narrative/read-narrative.ts';
import { writeNarrative } from '../../lib/imports/narrative/write-narrative.ts';
import { SAMPLE_NAMES, sampleNarrative, sampleText } from '../support/narrative/samples.ts';

interface Said {
  where: string;
  text: string;
}

/** Everything said in one language, words and other people's questions among it. */
function said(value: unknown, language: 'de' | 'en', where = '', inside = false): Said[] {
  if (typeof value === 'string') return inside ? [{ where, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name !== language && (name === 'de' || name === 'en')) return [];
    return said(inner, language, `${where}.${name}`, inside || name === language);
  });
}

const maps = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(maps)] : [];

test('there are three, of different companies and sizes', () => {
  const sizes = Object.fromEntries(SAMPLE_NAMES.map((name) => [name, sampleNarrative(name).themes.length]));
  expect(sizes).toEqual({ 'heat-pumps': 4, 'machine-builder': 5, staffing: 7 });
  expect(new Set(SAMPLE_NAMES.map((name) => sampleNarrative(name).id)).size).toBe(3);
  expect(new Set(SAMPLE_NAMES.map((name) => sampleNarrative(name).voice.address))).toEqual(new Set(['sie', 'du']));
});

describe.each(SAMPLE_NAMES)('%s', (name) => {
  const narrative: Narrative = sampleNarrative(name);

  it('says everything in both languages', () => {
    const halves = maps(narrative).filter((map) => 'de' in map !== 'en' in map);
    expect(halves).toEqual([]);
  });

  it('is written in German and in American English, with the signs of each', () => {
    for (const { where, text } of said(narrative, 'de')) {
      expect(text, where).not.toMatch(/!|"|“[^“„]*”|\.\.\.|\s{2}|\s[.,;?]|(?<=\p{L})'(?=\p{L})/u);
      expect(text.match(/„/g)?.length, where).toBe(text.match(/“/g)?.length);
    }
    for (const { where, text } of said(narrative, 'en')) {
      expect(text, where).not.toMatch(/!|"|„|\.\.\.|\s{2}|\s[.,;?]|(?<=\p{L})'(?=\p{L})/u);
      expect(text, where).not.toMatch(
        /(?:organis|recognis|specialis|colour|labour|behaviour|centre|programme|licence|grey|whilst|towards)/i,
      );
    }
  });

  it('gives a title that can stand after a colon, a claim of one sentence, and a meaning that can follow “about”', () => {
    for (const { title, claim, roles } of narrative.themes) {
      for (const language of ['de', 'en'] as const) {
        expect(title[language]).not.toMatch(/[.?]$/);
        expect(title[language]?.split(' ').length).toBeLessThanOrEqual(7);
        expect(claim[language]).toMatch(/^[^.]+\.$/);
        for (const role of ROLES) expect(roles[role]?.[language]).not.toMatch(/[.?]$/);
      }
    }
  });

  it('rests every theme on two facts or more, each with a source and an owner, and on a story', () => {
    for (const { facts, stories } of narrative.themes) {
      expect(facts.length).toBeGreaterThanOrEqual(2);
      expect(stories.length).toBeGreaterThanOrEqual(1);
    }
    expect(narrative.themes.flatMap(({ stories }) => stories.flatMap(({ tellers }) => tellers))).toEqual(
      expect.arrayContaining([...ROLES]),
    );
  });

  it.each(['yaml', 'json'] as const)('is the same after writing and reading %s', (format) => {
    expect(readNarrative(writeNarrative(narrative, format))).toEqual({ ok: true, narrative });
  });

  it('tells editors its form', () => {
    expect(sampleText(name)).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/docs\/narrative\.schema\.json\n/);
  });
});
