import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../tests/support/check-context.ts';
import { CHECKS } from './checks/index.ts';
import { judgeProfile, openFindings } from './judge.ts';
import { nextFixes, nextLifts } from './next-fixes.ts';
import { blankProfile, type ProfileReading } from './reading.ts';

const ids = (results: ReturnType<typeof nextFixes>) => results.map(({ check }) => check.id);

/** Results of a reading, of the named checks alone. */
function judged(reading: ProfileReading, only: readonly string[]) {
  return judgeProfile(reading, standardContext({ topics: ['Retrofit'] })).filter(({ check }) =>
    only.includes(check.id),
  );
}

const title = blankProfile('linkedin', {
  headline: 'Vertriebsleiterin',
  experience: [
    {
      title: 'Vertriebsleiterin',
      company: null,
      employmentType: null,
      start: '2020',
      end: 'present',
      location: null,
      description: null,
    },
  ],
  photo: false,
  banner: false,
  states: { experience: 'read', featured: 'absent' },
});

describe('nextFixes', () => {
  it('names one fix for the headline while the photo and the featured section have open ones', () => {
    const results = judged(title, ['LI-01', 'LI-08', 'LI-09', 'LI-10', 'LI-11', 'LI-25']);
    expect(ids(openFindings(results, 'sales')).slice(0, 3)).toEqual(['LI-11', 'LI-08', 'LI-01']);
    expect(ids(nextFixes(results, 'sales'))).toEqual(['LI-11', 'LI-01', 'LI-25']);
  });

  it('fills up with the next best where only one part of the page has open findings', () => {
    const results = judged(title, ['LI-08', 'LI-09', 'LI-10', 'LI-11']);
    expect(ids(nextFixes(results, 'sales'))).toEqual(ids(openFindings(results, 'sales')).slice(0, 3));
  });

  it('keeps the order of effect per minute where it fills up', () => {
    const results = judged(title, ['LI-08', 'LI-11', 'LI-02']);
    expect(ids(nextFixes(results, 'sales'))).toEqual(['LI-11', 'LI-08', 'LI-02']);
  });

  it('does the same on XING', () => {
    const reading = blankProfile('xing', {
      about: 'Teamplayer mit Leidenschaft.',
      skills: ['Teamfähig', 'Flexibel'],
      photo: false,
      states: { about: 'read', skills: 'read' },
      extra: { occupation: 'Mitarbeiter', topSkills: [] },
    });
    const parts = nextFixes(judgeProfile(reading, standardContext()), 'sales').map(
      ({ evidence }) => evidence[0]?.place,
    );
    expect(new Set(parts).size).toBe(3);
  });

  it('begins with the greatest effect per minute, whatever the profile', () => {
    const readings = CHECKS.map(({ network, examples }) => blankProfile(network, examples.fail.reading));
    for (const reading of readings) {
      const results = judgeProfile(reading, standardContext());
      expect(nextFixes(results, 'sales')[0]).toBe(openFindings(results, 'sales')[0]);
    }
  });
});

describe('nextLifts', () => {
  const strong = blankProfile('linkedin', {
    headline: 'Geschäftsführerin Holzbau | Kitas für Gemeinden, die schneller bauen wollen',
    photo: true,
    featured: 2,
    states: { featured: 'read' },
    extra: { featuredLinks: ['https://holzbau.example/kita', 'https://holzbau.example/schule'] },
  });

  it('speaks of what the profile says before the photo, and of each part once', () => {
    const results = judgeProfile(strong, standardContext({ role: 'executive' }));
    expect(ids(nextLifts(results, 'executive'))).toEqual(['LI-08', 'LI-25', 'LI-42']);
  });
});
