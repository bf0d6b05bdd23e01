import { describe, expect, test } from 'vitest';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { candidate } from '../../lib/languages/de/words/candidate.ts';
import { wordsIn } from '../support/walk/words.ts';
import { PROTECTED, RATING } from './guard-words.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];
const KEYS = Object.keys(candidate) as (keyof typeof candidate)[];

/** Slots stay visible, so that nothing is judged by what is filled in. */
const VALUES = {
  sections: '…',
  requirement: '…',
  informBy: '…',
  erasedOn: '…',
  informedOn: '…',
  network: '…',
  day: '…',
};

describe.each(LANGUAGES)('what the panel of the reading aid says in %s', (language) => {
  const t = wordsIn(language);

  test.each(KEYS)('%s rates nobody and touches nothing that is protected', (key) => {
    const said = t(key, VALUES).replace(/14 (?:DSGVO|GDPR)|NH3/u, '');
    expect(said).not.toMatch(RATING);
    expect(said).not.toMatch(PROTECTED);
    expect(said).not.toMatch(/\d|%/u);
  });
});
