import { describe, expect, test } from 'vitest';
import { POSTS } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

describe.each(EVERY_PAGE)('somebody followed, on pages of %s in %s', (variant, language) => {
  test('is noticed once, people and companies', async () => {
    const page = rehearse(variant, language);
    await page.press('follow-1');
    await page.press('follow-2');
    const seen = await page.settle();
    expect(seen.map(({ kind, name, href }) => [kind, name, href])).toEqual(
      [1, 2].map((n) => ['follow', POSTS[n]?.author.name, POSTS[n]?.author.path]),
    );
  });
});

describe.each(TELLING_PAGES)('somebody followed, on pages of %s in %s', (variant, language) => {
  test('is not noticed where it ends, is refused, taken back, or done by the page', async () => {
    const page = rehearse(variant, language);
    await page.press('follow-1');
    expect(await page.settle()).toHaveLength(1);
    await page.press('follow-1');
    expect(await page.settle()).toEqual([]);
    await page.press('follow-0', 600);
    await page.press('follow-0');
    expect(await page.settle()).toEqual([]);
    page.mode = 'refuses';
    await page.press('follow-2');
    page.mode = 'takes back';
    await page.press('follow-3', 1_000);
    expect(await page.settle()).toEqual([]);
    page.mode = 'works';
    page.forge('follow-2');
    expect(await page.settle()).toEqual([]);
  });
});
