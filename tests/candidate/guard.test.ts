import { describe, expect, test } from 'vitest';
import { checkOpening } from '../../lib/domain/candidate/opening/check-opening.ts';
import type { Opening } from '../../lib/domain/candidate/opening/opening.ts';
import { readCandidate } from '../../lib/domain/candidate/read-candidate.ts';
import type { ReadingAid } from '../../lib/domain/candidate/reading-aid.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { OPENING_CUES } from '../../lib/languages/opening-cues.ts';
import { profilePages, squeezed } from '../conversation/pages.ts';
import { SAMPLE_OPENINGS } from '../support/openings.ts';
import { PROTECTED, RATING } from './guard-words.ts';
import { candidateSetting } from './setting.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'en'];

/** What the coach itself says of a person: without quotes, dates of the page and the opening's own words. */
function ownWords({ rows, reasons, purpose }: ReadingAid, opening: Opening): string {
  const said = [
    ...rows.flatMap(({ requirement, ask, quotes }) => [
      (ask ?? '').replaceAll(requirement, '').replace(/„[^“]*“|“[^”]*”/gu, ''),
      ...quotes.map(({ source }) => source.replace(/(?:\d{2}\/)?\d{4}/gu, '')),
    ]),
    ...reasons.map(({ text, ask }) => ask.replaceAll(text, '')),
    purpose,
  ];
  const asked = [...opening.musts, ...opening.learnables].map(({ ask }) => ask).filter((ask) => ask !== null);
  return said.filter((line) => !asked.includes(line)).join('\n');
}

const pages = profilePages();
const outputs = pages.flatMap(({ name, reading, visible }) =>
  SAMPLE_OPENINGS.flatMap((opening) =>
    LANGUAGES.map((language) => ({
      name: `${name}, ${opening.title}, ${language}`,
      opening,
      reading,
      visible,
      aid: readCandidate(reading, opening, checkOpening(opening, OPENING_CUES, language), candidateSetting(language)),
    })),
  ),
);

test('there are more than a hundred outputs to look through', () => {
  expect(outputs.length).toBeGreaterThan(100);
});

describe('outside quotes, the page’s dates and the opening’s own words there is', () => {
  test('no number', () => {
    for (const { aid, opening, name } of outputs) expect(ownWords(aid, opening), name).not.toMatch(/\d|%/u);
  });

  test('no word that rates, ranks or describes', () => {
    for (const { aid, opening, name } of outputs) expect(ownWords(aid, opening), name).not.toMatch(RATING);
  });

  test('no protected trait', () => {
    for (const { aid, opening, name } of outputs) expect(ownWords(aid, opening), name).not.toMatch(PROTECTED);
  });

  test('no field that holds a number', () => {
    for (const { aid } of outputs) expect(JSON.stringify(aid)).not.toMatch(/:\s*-?\d/u);
  });
});

test('the words that guard catch what they are for', () => {
  for (const bad of [
    'Passt gut zur Stelle.',
    '80 % Übereinstimmung',
    'a strong match',
    'Platz eins',
    'highly qualified',
  ]) {
    expect(bad).toMatch(RATING);
  }
  for (const bad of ['Alter: etwa vierzig', 'Open to work', 'young mother']) expect(bad).toMatch(PROTECTED);
});

test('every quote stands on the page, in its section, and shows its words', () => {
  for (const { aid, visible, reading, name } of outputs) {
    for (const { text, section, words } of aid.rows.flatMap(({ quotes }) => quotes)) {
      expect(visible, name).toContain(squeezed(text));
      const held = JSON.stringify((reading as unknown as Record<string, unknown>)[section]);
      expect(squeezed(held.replace(/\\n/g, '').replace(/\\"/g, '"')), name).toContain(squeezed(text));
      for (const word of words) expect(text).toContain(word);
    }
  }
});

test('rows keep the order of the opening; found has a quote, not mentioned has none', () => {
  for (const { aid, opening } of outputs) {
    const asked = [...opening.musts, ...opening.learnables].map(({ text }) => text);
    expect(aid.rows.map(({ requirement }) => requirement)).toEqual(asked);
    for (const { state, quotes, ask } of aid.rows) {
      expect(quotes.length > 0).toBe(state !== 'notMentioned');
      if (state !== 'found') expect(ask).toMatch(/\?/u);
    }
  }
});

test('neither name nor whether somebody looks for work is in any output', () => {
  for (const { aid, reading, name } of outputs) {
    const said = JSON.stringify(aid);
    if (reading.name.includes(' ')) expect(said, name).not.toContain(reading.name);
    expect(said, name).not.toMatch(/open ?to ?work|opentowork|stellensuche|jobsuche/iu);
  }
});
