import { describe, expect, test } from 'vitest';
import { POSTS } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

const TEXT = 'Gestern an der Linie: drei Ventile und eine Steuerung genügen.';

describe.each(EVERY_PAGE)('a post, on pages of %s in %s', (variant, language) => {
  test('is noticed once, with its first words and its address', async () => {
    const page = rehearse(variant, language);
    await page.press('start-post');
    await page.type('post-editor', TEXT);
    await page.press('publish');
    expect(await page.settle()).toMatchObject([
      { kind: 'post', text: TEXT, post: expect.stringContaining('urn:li:share:') },
    ]);
  });
});

describe.each(TELLING_PAGES)('a post, on pages of %s in %s', (variant, language) => {
  test('is not noticed where it is left, discarded, kept as a draft, refused, or planned for later', async () => {
    const page = rehearse(variant, language);
    const write = async () => {
      await page.press('start-post');
      await page.type('post-editor', TEXT);
    };
    await page.press('start-post');
    await page.press('close-composer');
    for (const leave of ['discard', 'save-draft']) {
      await write();
      await page.press('close-composer');
      await page.press(leave);
      expect(page.has('composer')).toBe(false);
      expect(await page.settle()).toEqual([]);
    }
    page.mode = 'refuses';
    await write();
    await page.press('publish', 1_000);
    await page.press('close-composer', 300);
    await page.press('save-draft');
    expect(await page.settle()).toEqual([]);
    page.mode = 'works';
    await write();
    await page.press('later');
    await page.press('publish');
    expect(await page.settle()).toEqual([]);
  });

  test('is not noticed where the page publishes it', async () => {
    const page = rehearse(variant, language);
    await page.press('start-post');
    await page.type('post-editor', TEXT);
    page.forge('publish');
    expect(await page.settle()).toEqual([]);
  });
});

describe.each(EVERY_PAGE)('a post passed on, on pages of %s in %s', (variant, language) => {
  test('is noticed at once and with words of one’s own', async () => {
    const page = rehearse(variant, language);
    await page.press('repost-1');
    await page.press('now-1');
    const { author } = POSTS[1] ?? { author: { name: '', path: '' } };
    expect(await page.settle()).toMatchObject([{ kind: 'repost', name: author.name, href: author.path }]);
    await page.press('repost-0');
    await page.press('thoughts-0');
    await page.type('post-editor', TEXT);
    await page.press('publish');
    expect(await page.settle()).toMatchObject([
      { kind: 'repost', text: TEXT, post: `urn:li:activity:${POSTS[0]?.id}` },
    ]);
  });
});

describe.each(TELLING_PAGES)('a post passed on, on pages of %s in %s', (variant, language) => {
  test('is not noticed where the menu was only looked at, the site refuses, or it is taken back', async () => {
    const page = rehearse(variant, language);
    await page.press('repost-0');
    await page.press('repost-0');
    expect(await page.settle()).toEqual([]);
    page.mode = 'refuses';
    await page.press('repost-0');
    await page.press('now-0');
    expect(await page.settle()).toEqual([]);
    page.mode = 'works';
    await page.press('repost-0');
    await page.press('now-0');
    expect(await page.settle()).toHaveLength(1);
    await page.press('repost-0');
    await page.press('now-0');
    expect(await page.settle()).toEqual([]);
    await page.press('repost-2');
    page.forge('now-2');
    expect(await page.settle()).toEqual([]);
  });
});
