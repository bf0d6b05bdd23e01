import { describe, expect, test } from 'vitest';
import { SKILL_CUES } from '../../../languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../../languages/skills/index.ts';
import { createSkillFinder } from './find-skill.ts';
import { foldText } from './folded-text.ts';

const finder = createSkillFinder(SKILL_GROUPS, SKILL_CUES);
const wordsFor = (skill: string, text: string): string[] =>
  finder
    .finderOf(skill)(foldText(text))
    .map(({ word }) => word);

describe('a skill is found', () => {
  test.each([
    ['Java', 'Java, Spring Boot', ['Java', 'Spring']],
    ['JavaScript', 'Java Script und CSS', ['Java Script']],
    ['Instandhaltung', 'Anlagenwartung im Dreischichtbetrieb', ['Anlagenwartung']],
    ['Wärmepumpen', 'Einbau von Waermepumpen', ['Waermepumpen']],
    ['Softwareentwicklung', 'Softwareentwickler:in im Team', ['Softwareentwickler:in']],
    ['IT-Sicherheit', 'Leitung IT-Sicherheit, SOC', ['IT-Sicherheit', 'SOC']],
    ['Deutsch B2', 'Deutsch (C1)', ['Deutsch']],
    ['Laserreinigung von Formen', 'Laserreinigung von Formen seit 2019', ['Laserreinigung von Formen']],
  ])('%s in “%s”', (skill, text, words) => expect(wordsFor(skill, text)).toEqual(words));
});

describe('a skill is not found', () => {
  test.each([
    ['Java', 'no Java'],
    ['Java', 'JavaScript'],
    ['Java', 'keine Erfahrung mit PHP, Java oder Python'],
    ['Java', 'Java: keine Kenntnisse'],
    ['Java', 'Ich möchte Java lernen'],
    ['Java', 'Recruiter for Java developers'],
    ['C', 'C++ und C#'],
    ['C++', 'C und C#'],
    ['R', 'Prof. R. Lindner'],
    ['Go', 'Go-live am Montag'],
    ['SAP MM', 'SAP FI'],
    ['Schweißen', 'Sales of welding equipment'],
    ['Deutsch', 'the German market'],
    ['Laserreinigung', 'Reinigung mit Wasser'],
  ])('%s in “%s”', (skill, text) => expect(wordsFor(skill, text)).toEqual([]));
});

test('a negation holds for its clause only', () => {
  expect(wordsFor('Java', 'Kein PHP, aber Java')).toEqual(['Java']);
  expect(wordsFor('Java', 'Kein PHP. Java seit 2016.')).toEqual(['Java']);
  expect(wordsFor('Java', 'Nicht nur Java')).toEqual(['Java']);
});

test('a skill is known by any of its names, and by a longer wording', () => {
  expect(finder.knows('PLC Programming')).toBe(true);
  expect(finder.knows('Mehrjährige Erfahrung in der SPS-Programmierung')).toBe(true);
  expect(finder.knows('Laserreinigung')).toBe(false);
});

test('places are those of the text', () => {
  const text = 'Früher Wartung, heute WIG-Schweißen.';
  for (const { word, start, end } of finder.finderOf('Schweißen')(foldText(text))) {
    expect(text.slice(start, end)).toBe(word);
  }
});

test('a hostile text costs no more than its length', () => {
  const find = finder.finderOf('Softwareentwicklung');
  const started = performance.now();
  find(foldText('a'.repeat(100_000)));
  find(foldText('Software-'.repeat(10_000)));
  expect(performance.now() - started).toBeLessThan(1_000);
});
