import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { LABELS } from '../../languages/labels.ts';
import { parseDate } from '../../languages/site-words/dates.ts';
import { sectionOfHeading, wordsOf } from '../../languages/site-words/linkedin-words.ts';
import { PEOPLE } from '../linkedin/people/locators.ts';
import { PROFILE } from '../linkedin/profile/locators.ts';
import { applyPack, fitsTables, resetPack } from './apply.ts';
import { TABLES } from './tables.ts';

const { document } = new JSDOM().window;
const before = JSON.stringify(TABLES.map(({ live }) => live));
const apply = (tables: Record<string, Record<string, unknown>>) => applyPack(tables, document);

afterEach(() => {
  resetPack();
  expect(JSON.stringify(TABLES.map(({ live }) => live))).toBe(before);
});

describe('the list of tables', () => {
  test('names every file of locators, one line each', () => {
    const list = readFileSync(path.join(import.meta.dirname, 'tables.ts'), 'utf8');
    const files = readdirSync(path.resolve(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('locators.ts') && !file.startsWith('pack'))
      // What is pressed is searched for by a script of its own, which carries no tables.
      .filter((file) => !file.includes('actions'));
    expect(files.filter((file) => !list.includes(`'../${file}'`))).toEqual([]);
    expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
  });

  test.each(TABLES.map((table) => [table.name, table] as const))('%s keeps its own rules', (name, table) => {
    const own = Object.entries(table.builtIn).filter(([key]) => key !== 'language');
    expect(fitsTables({ [name]: Object.fromEntries(own) }, document)).toBe(true);
    expect(table.date).toMatch(/^20\d\d-\d\d$/);
  });
});

describe('a pack that fits', () => {
  test('takes the place of locators, and leaves it again', () => {
    const builtIn = PEOPLE.rows;
    expect(apply({ 'linkedin/people': { rows: ['[data-row]'] } })).toBe(true);
    expect(PEOPLE.rows).toEqual(['[data-row]']);
    resetPack();
    expect(PEOPLE.rows).toBe(builtIn);
  });

  test('takes the place of what a pack before it brought', () => {
    apply({ 'linkedin/people': { rows: ['[data-row]'] } });
    apply({ 'linkedin/people': { picture: 'picture' } });
    expect(PEOPLE.rows).toContain('li');
  });

  test('brings words, and what was made of the old ones is forgotten', () => {
    expect(sectionOfHeading('Werdegang', 'de')).toBeNull();
    expect(parseDate('Jenner 2024', 'de')).toBeNull();
    expect(wordsOf('de', 'followers')).not.toContain('mitlesende');
    const months = LABELS.de.months.map((names, index) => (index === 0 ? ['jenner'] : names));
    const words = {
      sections: { experience: ['Werdegang'] },
      followers: ['mitlesende'],
      months,
      ageUnits: { mond: 30 },
    };
    expect(apply({ 'linkedin/words/de': words })).toBe(true);
    expect(sectionOfHeading('Werdegang', 'de')).toBe('experience');
    expect(sectionOfHeading('Kenntnisse', 'de')).toBe('skills');
    expect(parseDate('Jenner 2024', 'de')).toBe('2024-01');
    expect(wordsOf('de', 'followers')).toContain('mitlesende');
    expect(LABELS.de.ageUnits).toMatchObject({ mond: 30, tag: 1 });
    resetPack();
    expect(parseDate('Jenner 2024', 'de')).toBeNull();
  });

  test('tells by new marks what the coach knows by name', () => {
    expect(apply({ 'linkedin/profile': { cardSuffixes: [['CareerPanel', 'experience']] } })).toBe(true);
    expect(PROFILE.cardSuffixes).toEqual([['CareerPanel', 'experience']]);
  });
});

const PEOPLE_TABLE = 'linkedin/people';
const WORDS = 'linkedin/words/de';

describe('a pack that does not fit changes nothing', () => {
  test.each<[string, Record<string, Record<string, unknown>>]>([
    ['an unknown table', { 'linkedin/wallet': { rows: ['li'] } }],
    ['a name that every object has', JSON.parse('{"__proto__":{"rows":["li"]}}')],
    ['an unknown locator', { [PEOPLE_TABLE]: { rows: ['li'], run: 'li' } }],
    ['a locator by a name that every object has', { [PEOPLE_TABLE]: JSON.parse('{"__proto__":"li"}') }],
    ['the good one beside a bad one', { [PEOPLE_TABLE]: { rows: ['[data-row]'], picture: 'img[' } }],
    ['the good table before a bad one', { [PEOPLE_TABLE]: { rows: ['[data-row]'] }, 'linkedin/job': { panes: 1 } }],
    ['a selector that is a list', { [PEOPLE_TABLE]: { picture: ['img'] } }],
    ['a list that is a selector', { [PEOPLE_TABLE]: { rows: 'li' } }],
    ['an empty list', { [PEOPLE_TABLE]: { rows: [] } }],
    ['an empty selector', { [PEOPLE_TABLE]: { picture: '  ' } }],
    ['a number', { [PEOPLE_TABLE]: { picture: 4 } }],
    ['nothing', { [PEOPLE_TABLE]: { picture: null } }],
    ['a selector with a slip', { [PEOPLE_TABLE]: { picture: 'img[' } }],
    ['a selector that the browser does not know', { [PEOPLE_TABLE]: { picture: 'img::-x-nothing(' } }],
    ['everything', { [PEOPLE_TABLE]: { picture: '*' } }],
    ['everything below something', { [PEOPLE_TABLE]: { picture: 'main *' } }],
    ['everything but something', { [PEOPLE_TABLE]: { picture: ':not(img)' } }],
    ['a look around from each element', { [PEOPLE_TABLE]: { picture: 'div:has(div:has(div))' } }],
    ['a long chain', { [PEOPLE_TABLE]: { picture: 'div '.repeat(20).trim() } }],
    ['a long selector', { [PEOPLE_TABLE]: { picture: `img, ${'a'.repeat(2000)}` } }],
    ['an unknown entry of a small map', { 'linkedin/messages': { rowParts: { name: 'h3', run: 'a' } } }],
    ['a section that the coach does not know', { 'linkedin/profile': { cardSuffixes: [['Topcard', 'salary']] } }],
    ['an order of unknown sections', { 'linkedin/profile': { anchorOrder: ['about', 'salary'] } }],
    ['a pair of three', { 'linkedin/profile': { cardSuffixes: [['About', 'about', 'about']] } }],
    ['a word with markup', { [WORDS]: { followers: ['<b>follower</b>'] } }],
    ['a word with a control character', { [WORDS]: { followers: ['follower\u0000'] } }],
    ['eleven months', { [WORDS]: { months: Array(11).fill(['jan']) } }],
    ['a month without words', { [WORDS]: { months: Array(12).fill([]) } }],
    ['another language', { [WORDS]: { language: 'en' } }],
    ['a heading of an unknown section', { [WORDS]: { sections: { salary: ['Gehalt'] } } }],
    ['an endless age', { [WORDS]: { ageUnits: { tag: 1e99 } } }],
    ['an age in words', { [WORDS]: { ageUnits: { tag: 'eins' } } }],
    ['an age by a name that every object has', { [WORDS]: { ageUnits: { constructor: 1 } } }],
  ])('%s', (_name, tables) => {
    expect(apply(tables)).toBe(false);
    expect(JSON.stringify(TABLES.map(({ live }) => live))).toBe(before);
  });

  test('nor stays what a pack before it brought', () => {
    apply({ [PEOPLE_TABLE]: { rows: ['[data-row]'] } });
    expect(apply({ [PEOPLE_TABLE]: { rows: ['['] } })).toBe(false);
    expect(PEOPLE.rows).toContain('li');
  });
});
