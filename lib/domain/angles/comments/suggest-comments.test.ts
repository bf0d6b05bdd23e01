import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../../tests/angles/sample-narratives.ts';
import { settingFor } from '../../../../tests/angles/setting.ts';
import { suggestComments } from './suggest-comments.ts';

const narrative = SAMPLES.get('heat-pumps');
if (!narrative) throw new Error('The sample narrative of the heat pumps is gone.');
const POST = 'Seit einem Jahr läuft die Anlage. Niemand fragt, ob die Heizkurve stimmt.';
const PRAISE = /toll|super|großartig|spannend|wertvoll|inspir|great|amazing|love|congrat/iu;

describe('suggestComments', () => {
  it('takes up a word of the post and the sentence it stands in', () => {
    const [first] = suggestComments(POST, settingFor(narrative));
    expect(first).toMatchObject({ quote: 'Niemand fragt, ob die Heizkurve stimmt.', theme: { id: 'second-winter' } });
    expect(first?.opening).toContain('„Heizkurve“');
  });

  it('gives three different ways, and never praises', () => {
    for (const language of ['de', 'de-du', 'de-CH', 'en'] as const) {
      for (const post of [POST, 'Der Kuchen war gut.']) {
        const comments = suggestComments(post, settingFor(narrative, { language }));
        expect(new Set(comments.map(({ kind }) => kind)).size).toBe(3);
        for (const { opening } of comments) {
          expect(opening).not.toMatch(PRAISE);
          expect(opening).toMatch(/^[„“«]?\p{Lu}.*[.?]$/u);
          expect(opening).not.toMatch(/[{}]| {2}/);
          if (language === 'de-CH') expect(opening).not.toMatch(/[ß„“]/u);
        }
      }
    }
  });

  it('rests on own experience alone where no theme fits', () => {
    const comments = suggestComments('Der Kuchen war gut.', settingFor(narrative));
    expect(comments.every(({ theme, fact, quote }) => theme === null && fact === null && quote === null)).toBe(true);
  });

  it('names a number only while it is public', () => {
    const facts = (today: string) =>
      suggestComments(POST, settingFor(narrative, { today })).flatMap(({ fact }) => fact?.id ?? []);
    expect(facts('2026-11-25')).toEqual(['readjusted']);
    expect(facts('2023-01-01')).toEqual([]);
  });

  it('is silent on a death', () => {
    expect(
      suggestComments('Unser Kollege ist verstorben. Die Heizkurve war sein Thema.', settingFor(narrative)),
    ).toEqual([]);
  });
});
