import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tests/support/chance.ts';
import { createFiller } from './filler.ts';
import { createKeys } from './keys.ts';

const MEMBER = 'ACoAAHC3RjYM1j1SHtXLsP2r2P3r2RlKAsEAe9n';

const keysWith = (slugs: string[] = [], names: string[] = [], words: string[] = []) =>
  createKeys(
    { slugs: new Set(slugs), names: new Set(names), words: new Set(words) },
    createFiller(() => false, new Set(), chanceFrom(7)),
  );

describe('keys', () => {
  it.each([
    'entity-collection-item-1',
    'expandable-text-box',
    'com.linkedin.sdui.flagshipnav.profile.Profile',
    't-12',
    'about',
  ])('that are nobody’s stay: %s', (key) => {
    expect(keysWith().replace(key)).toBe(key);
  });

  it('lose the member, and keep what stands around it', () => {
    const { replace } = keysWith();
    const card = `com.linkedin.sdui.profile.card.ref${MEMBER}ExperienceTopLevelSection`;
    expect(replace(card)).toMatch(/^com\.linkedin\.sdui\.profile\.card\.refACoAA[\w-]{34}ExperienceTopLevelSection$/);
    expect(replace(card)).not.toContain(MEMBER);
    expect(replace(card).slice(0, 73)).toBe(replace(`com.linkedin.sdui.profile.card.ref${MEMBER}About`).slice(0, 73));
  });

  it('lose a slug in either spelling, the same way', () => {
    const { replace } = keysWith(['ada-kuehn']);
    const [dashed, joined] = [replace('ada-kuehnActivity'), replace('profileCardsadakuehn')];
    expect(dashed).toMatch(/^(?!ada-)\w+-(?!kuehnA)\w+Activity$/);
    expect(joined).toBe(`profileCards${dashed.replace('Activity', '').replace('-', '')}`);
  });

  it('lose numbers, hashes and names', () => {
    const { replace } = keysWith([], ['kühn', 'ada'], ['brücke']);
    expect(replace('urn:li:activity:7123456789012345678')).toMatch(/^urn:li:activity:(?!7123456789012345678)\d{19}$/);
    expect(replace('expandedQ3xFp9zzKkFeedType_MAIN')).toMatch(/^expanded(?!Q3xFp9zzKk)\w{10}FeedType_MAIN$/);
    // Word by word: an invented one may hold the old one's letters by chance.
    expect(replace('card-ada')).toMatch(/^card-(?!ada$)\w{4}$/);
  });
});
