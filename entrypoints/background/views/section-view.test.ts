import { describe, expect, it } from 'vitest';
import { blankProfile, type Network, type SectionState } from '../../../lib/domain/profile/reading.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { createTranslate } from '../../../lib/languages/translate.ts';
import { sectionViews } from './section-view.ts';

const hintOf = (network: Network, state: SectionState, language: 'de' | 'de-du' | 'en') => {
  const reading = blankProfile(network, { states: { education: state } });
  const views = sectionViews(reading, createTranslate(language, compileWords(language)));
  return views.find(({ id }) => id === 'education')?.hint;
};

describe('the way to let the coach see a section', () => {
  it.each([
    ['linkedin', 'de', 'Bis zur Ausbildung scrollen', 'Unter „Ausbildung“ auf „Alle anzeigen“ gehen'],
    [
      'xing',
      'de',
      'Bis zu „Studium und Ausbildung“ scrollen, falls die Seite das zeigt',
      'Unter „Studium und Ausbildung“ alles aufklappen',
    ],
    [
      'xing',
      'de-du',
      'Bis zu „Studium und Ausbildung“ scrollen, falls die Seite das zeigt',
      'Unter „Studium und Ausbildung“ alles aufklappen',
    ],
    [
      'xing',
      'en',
      'Scroll to “Educational background” if the page shows it',
      'Unfold everything under “Educational background”',
    ],
  ] as const)('%s, %s', (network, language, unseen, partial) => {
    expect(hintOf(network, 'unseen', language)).toBe(unseen);
    expect(hintOf(network, 'partial', language)).toBe(partial);
    expect(hintOf(network, 'absent', language)).toBeNull();
  });

  it('names no section that XING does not have', () => {
    const views = sectionViews(blankProfile('xing'), createTranslate('de', compileWords('de')));
    expect(views.map(({ label }) => label)).toEqual([
      'Über mich',
      'Berufliche Stationen',
      'Studium und Ausbildung',
      'Fähigkeiten',
      'Qualifikationen',
      'Sprachen',
      'Interessen',
    ]);
  });
});
