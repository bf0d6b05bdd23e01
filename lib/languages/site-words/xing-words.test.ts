import { describe, expect, it } from 'vitest';
import { XING_LABELS } from '../xing-labels.ts';
import { holdsWord, partOfHeading } from './xing-words.ts';

describe('partOfHeading', () => {
  it.each([
    ['Berufliche Stationen', 'de', 'experience'],
    ['Berufserfahrung von Jonna Ahrens', 'de', 'experience'],
    ['Educational background for Jonna Ahrens', 'en', 'education'],
    ['Top skills', 'de', 'topSkills'],
    ['SOFT  SKILLS', 'en', 'skills'],
    ['Sprachen (3)', 'de', 'languages'],
    ['Gehaltsvorstellung', 'de', 'unread'],
    ['Kontakte', 'de', 'unread'],
    ['Centres d’intérêt', 'fr', 'interests'],
    ['Su di me', 'it', 'about'],
    ['Languages', 'de', 'languages'],
  ] as const)('%s (%s)', (heading, language, part) => {
    expect(partOfHeading(heading, language)).toBe(part);
  });

  it.each(['Sprachen und Literatur', 'Leiterin Ausbildung', 'Interessenvertretung', 'Studiumsberatung', ''])(
    'none: %s',
    (heading) => {
      expect(partOfHeading(heading, 'de')).toBeNull();
    },
  );
});

describe('the words of one language', () => {
  it.each(Object.values(XING_LABELS))('$language: no heading means two things', ({ headings, unread }) => {
    const all = [...Object.values(headings).flat(), ...unread].map((word) => word.toLowerCase());
    const unique = new Set(all);
    // "Hard skills" and its like stand in one list only, once.
    expect(all.filter((word) => !unique.delete(word))).toEqual([]);
  });
});

describe('holdsWord', () => {
  it('finds a word of its own, wherever the language puts it', () => {
    expect(holdsWord('Sprache hinzufügen', ['hinzufügen'])).toBe(true);
    expect(holdsWord('Add a language', ['Add'])).toBe(true);
    expect(holdsWord('Address book', ['Add'])).toBe(false);
  });
});
