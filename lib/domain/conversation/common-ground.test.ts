import { describe, expect, test } from 'vitest';
import { conversationSetting } from '../../../tests/conversation/setting.ts';
import { blankProfile, type ProfileReading } from '../profile/reading.ts';
import { commonGround } from './common-ground.ts';

const profile = (over: Partial<ProfileReading>): ProfileReading => blankProfile('linkedin', { name: 'Ada', ...over });
const studied = (school: string, degree: string | null): Partial<ProfileReading> => ({
  education: [{ school, degree, start: null, end: '2012' }],
});

/** Both sides as quoted, and what is said of them. */
function shared(theirs: Partial<ProfileReading>, mine: Partial<ProfileReading>) {
  const me = { role: 'sales' as const, reading: profile(mine), subjects: [] };
  return commonGround(profile(theirs), conversationSetting({ me })).map(({ kind, quote, own }) => [
    kind,
    quote.text,
    own,
  ]);
}

describe('a fact in common is recognized across languages, each side quoted as it stands there', () => {
  test('a university and a field of study', () => {
    const theirs = studied('Technical University of Munich', 'Master of Science, Mechanical Engineering');
    const mine = studied('Technische Universität München', 'Dipl.-Ing. Maschinenbau');
    expect(shared(theirs, mine)).toEqual([
      ['school', 'Technical University of Munich', 'Technische Universität München, Dipl.-Ing. Maschinenbau'],
      ['field', 'Mechanical Engineering', 'Maschinenbau'],
    ]);
  });

  test('a place and a language', () => {
    const theirs = { location: 'Vienna, Austria', languages: [{ name: 'Italian', level: null }] };
    const mine = { location: 'Wien, Österreich', languages: [{ name: 'Italienisch', level: 'Gute Kenntnisse' }] };
    expect(shared(theirs, mine)).toEqual([
      ['language', 'Italian', 'Italienisch'],
      ['place', 'Vienna', 'Wien'],
    ]);
  });
});

test('what only resembles is not in common', () => {
  const theirs = { ...studied('Vienna University of Technology', 'Business Law'), location: 'Frankfurt (Oder)' };
  const mine = { ...studied('University of Vienna', 'Law'), location: 'Frankfurt am Main' };
  expect(shared(theirs, mine)).toEqual([]);
});

test('one field that both studied twice is said once', () => {
  const twice = (...degrees: string[]) => ({
    education: degrees.map((degree, at) => ({ school: `Schule ${at}`, degree, start: null, end: null })),
  });
  const found = shared(twice('BSc Computer Science', 'MSc Informatik'), {
    education: [{ school: 'Anderswo', degree: 'Informatik', start: null, end: null }],
  });
  expect(found).toEqual([['field', 'Computer Science', 'Informatik']]);
});

test('schools and fields that no table knows are compared by their whole names', () => {
  const school = 'HTL Steyr';
  expect(shared(studied(school, null), studied('htl steyr', null))).toEqual([['school', school, 'htl steyr']]);
  expect(shared(studied(school, null), studied('HTL Wels', null))).toEqual([]);
});
