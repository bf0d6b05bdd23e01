import { describe, expect, it } from 'vitest';
import { postOn } from '../../../tests/support/export/rows.ts';
import { createPostFinder, postTime } from './post-time.ts';

describe('postTime', () => {
  it('is held in the number of a post', () => {
    expect(postTime(postOn('share', '2026-03-04'))).toBe(Date.parse('2026-03-04T12:00:00Z'));
  });

  it.each(['urn:li:activity:12345', 'urn:li:share:', 'share', 'urn:li:share:99999999999999999999'])(
    'is not in %s',
    (urn) => {
      expect(postTime(urn)).toBeNull();
    },
  );
});

describe('createPostFinder', () => {
  const share = postOn('share', '2026-03-04');
  const find = createPostFinder([share, postOn('share', '2026-03-05')]);

  it('finds a post by its own address and by the one the page shows', () => {
    expect(find(share)).toBe(share);
    for (const apart of [-1_900, 0, 1_900, 4_999]) expect(find(postOn('activity', '2026-03-04', apart))).toBe(share);
  });

  it('takes neither a post made later for it, nor another of the same kind', () => {
    expect(find(postOn('activity', '2026-03-04', 5_100))).toBeNull();
    expect(find(postOn('share', '2026-03-04', 800))).toBeNull();
    expect(find('urn:li:activity:1')).toBeNull();
  });
});
