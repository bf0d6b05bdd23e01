import { describe, expect, test } from 'vitest';
import { POSTS } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

describe.each(EVERY_PAGE)('a reaction, on pages of %s in %s', (variant, language) => {
  test('is noticed once, with author and post, by the button and out of the menu', async () => {
    const page = rehearse(variant, language);
    await page.press('react-0');
    await page.press('choices-1');
    await page.press('choice-1');
    const seen = await page.settle();
    expect(seen.map(({ kind, name, href }) => [kind, name, href])).toEqual(
      [0, 1].map((n) => ['like', POSTS[n]?.author.name, POSTS[n]?.author.path]),
    );
    expect(seen[0]?.text).toContain('Zwölf Sensoren');
    expect(seen[0]?.post).toMatch(variant === 'S' ? /^\S+-replaceableCommentTools$/ : /^urn:li:activity:\d{19}$/);
    expect(page.isWatching()).toBe(false);
  });
});

describe.each(TELLING_PAGES)('a reaction, on pages of %s in %s', (variant, language) => {
  test('is not noticed where it is none, or does not last', async () => {
    const page = rehearse(variant, language);
    // Looked at the menu, and left.
    await page.press('choices-0');
    await page.key('choices-0', 'Escape');
    // Taken back: an earlier one, and one of a moment ago.
    await page.press('react-3');
    await page.press('react-1', 600);
    await page.press('react-1');
    // Another reaction in the place of the first.
    await page.press('react-3');
    expect(await page.settle()).toHaveLength(1);
    await page.press('choices-3');
    await page.press('choice-3');
    expect(await page.settle()).toEqual([]);
    // Refused, and shown but taken back by the site.
    page.mode = 'refuses';
    await page.press('react-0');
    page.mode = 'takes back';
    await page.press('react-2', 2_000);
    expect(await page.settle()).toEqual([]);
  });

  test('is not noticed where the page does it, or goes elsewhere in between', async () => {
    const page = rehearse(variant, language);
    page.forge('react-0');
    await page.pass(3_000);
    await page.press('react-1', 10);
    page.goTo('/in/somebody/');
    expect(await page.settle()).toEqual([]);
  });
});

test('two in quick succession are both noticed, the second out of a menu that hangs elsewhere', async () => {
  const page = rehearse('S', 'de');
  await page.press('choices-1', 0);
  await page.press('react-0', 50);
  await page.press('choice-1');
  expect((await page.settle()).map(({ name }) => name)).toEqual([0, 1].map((n) => POSTS[n]?.author.name));
});

test('one that comes late is noticed, one that comes too late is not', async () => {
  const page = rehearse('S', 'de');
  page.mode = 'is slow';
  await page.press('react-0', 1_000);
  expect(page.isWatching()).toBe(true);
  expect(await page.settle()).toHaveLength(1);
});

test('a reaction to a comment is none to the post', async () => {
  for (const variant of ['S', 'E'] as const) {
    const page = rehearse(variant, 'en');
    await page.press('comment-0');
    await page.type('editor-0', 'Gut gelöst');
    await page.press('send-comment-0');
    expect(await page.settle()).toHaveLength(1);
    await page.press('react-comment');
    expect(await page.settle()).toEqual([]);
  }
});

test('only kinds that are switched on are noticed', async () => {
  const page = rehearse('S', 'de', ['comment']);
  await page.press('react-0');
  expect(page.isWatching()).toBe(false);
  expect(await page.settle()).toEqual([]);
});

test('what the page showed when it goes away is told at once, the rest is dropped', async () => {
  const page = rehearse('E', 'fr');
  await page.press('react-0', 500);
  await page.press('react-1', 10);
  page.leave();
  expect(page.seen.map(({ name }) => name)).toEqual([POSTS[0]?.author.name]);
});
