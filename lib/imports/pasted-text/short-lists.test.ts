import { describe, expect, it } from 'vitest';
import { certificationsIn, languagesIn, skillsIn } from './short-lists.ts';

describe('languages', () => {
  it('have a level of those that the networks know, or none', () => {
    expect(languagesIn(['Deutsch', 'Muttersprache oder zweisprachig', 'Plattdeutsch', 'Englisch', 'Fließend'])).toEqual(
      {
        entries: [
          { name: 'Deutsch', level: 'Muttersprache oder zweisprachig' },
          { name: 'Plattdeutsch', level: null },
          { name: 'Englisch', level: 'Fließend' },
        ],
        isClear: true,
      },
    );
  });

  it('are unclear where a sentence stands between them', () => {
    expect(languagesIn(['Deutsch', 'Hier lassen sich Sprachen ergänzen.']).isClear).toBe(false);
  });
});

describe('skills', () => {
  it('are told from where they were used and who vouches for them', () => {
    const lines = ['Bau', 'Leiterin bei Werk Süd', 'Statik', '3 Kenntnisbestätigungen', 'Werk Süd', 'Bau'];
    expect(skillsIn(lines, ['Werk Süd'])).toEqual({ entries: ['Bau', 'Statik'], isClear: true });
  });
});

describe('certificates', () => {
  it('end with the line that says when', () => {
    const lines = [
      'Statikerin',
      'Kammer Ulm',
      'Ausgestellt: Okt. 2018',
      'Zertifikats-ID 12',
      'Ersthelferin',
      'Issued Mar 2021',
    ];
    expect(certificationsIn(lines, 'de')).toEqual({
      entries: [
        { name: 'Statikerin', issuer: 'Kammer Ulm' },
        { name: 'Ersthelferin', issuer: null },
      ],
      isClear: true,
    });
  });

  it('are not paired by chance', () => {
    expect(certificationsIn(['Statikerin', 'Kammer Ulm', 'Ersthelferin'], 'de')).toEqual({
      entries: [],
      isClear: false,
    });
  });
});
