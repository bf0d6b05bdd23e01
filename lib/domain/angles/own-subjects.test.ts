import { describe, expect, it } from 'vitest';
import { PHRASE_LEXICONS } from '../../languages/phrases.ts';
import { ownSubjects } from './own-subjects.ts';

const ABOUT =
  'Ich leite seit vier Jahren die Instandhaltung einer Teerösterei und freue mich auf jeden Montag. Mein Schwerpunkt sind Ersatzteile und die Schulung von Schichtteams.';

describe('ownSubjects', () => {
  it('takes what the profile is about where no subject was named', () => {
    const found = ownSubjects({ subjects: [], headline: 'Leiter Instandhaltung', about: ABOUT }, PHRASE_LEXICONS);
    expect(found[0]).toBe('Leiter Instandhaltung');
    expect(found).toEqual(expect.arrayContaining(['Instandhaltung', 'Ersatzteile', 'Schichtteams']));
    expect(found.join(' ')).not.toMatch(/Montag|freue|Schwerpunkt/);
  });

  it('leaves it at what the user named where that will do', () => {
    const subjects = ['Druckluft', ' Retrofit ', 'Lehre', 'Schichtplan', ''];
    expect(ownSubjects({ subjects, headline: null, about: ABOUT }, PHRASE_LEXICONS)).toEqual([
      'Druckluft',
      'Retrofit',
      'Lehre',
      'Schichtplan',
    ]);
  });

  it('says nothing of a profile that says nothing', () => {
    expect(ownSubjects({ subjects: [], headline: ' ', about: null }, PHRASE_LEXICONS)).toEqual([]);
  });
});
