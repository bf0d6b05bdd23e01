import { describe, expect, test } from 'vitest';
import { POSTS } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

const TEXT = 'Gut gelöst, danke.\nWie lange hält das?';

describe.each(EVERY_PAGE)('a comment, on pages of %s in %s', (variant, language) => {
  test('is noticed once, with its words and the post’s author', async () => {
    const page = rehearse(variant, language);
    await page.press('comment-1');
    await page.type('editor-1', TEXT);
    await page.press('send-comment-1');
    const { author } = POSTS[1] ?? { author: { name: '', path: '' } };
    expect(await page.settle()).toMatchObject([{ kind: 'comment', name: author.name, href: author.path, text: TEXT }]);
  });
});

describe.each(TELLING_PAGES)('a comment, on pages of %s in %s', (variant, language) => {
  test('is not noticed where it was not sent, not taken, deleted at once, or taken back', async () => {
    const page = rehearse(variant, language);
    await page.press('comment-0');
    await page.type('editor-0', TEXT);
    await page.key('editor-0', 'Enter');
    await page.key('editor-0', 'Escape');
    expect(await page.settle()).toEqual([]);
    page.mode = 'refuses';
    await page.press('send-comment-0');
    expect(await page.settle()).toEqual([]);
    page.mode = 'takes back';
    await page.press('send-comment-0');
    expect(await page.settle()).toEqual([]);
    page.mode = 'works';
    await page.type('editor-0', TEXT);
    await page.press('send-comment-0', 1_000);
    for (const press of ['options', 'remove', 'yes']) await page.press(press, 1_500);
    expect(page.has('a-comment')).toBe(false);
    expect(await page.settle()).toEqual([]);
  });

  test('is not noticed where the page sends it, or goes elsewhere in between', async () => {
    const page = rehearse(variant, language);
    await page.press('comment-0');
    await page.type('editor-0', TEXT);
    page.forge('send-comment-0');
    expect(await page.settle()).toEqual([]);
    await page.type('editor-0', TEXT);
    await page.press('send-comment-0', 10);
    page.goTo('/in/somebody/');
    expect(await page.settle()).toEqual([]);
  });
});

test('the same words of somebody else that only come into sight are no comment of the user', async () => {
  const page = rehearse('S', 'en');
  await page.press('comment-0');
  await page.type('editor-0', 'Danke');
  page.mode = 'refuses';
  await page.press('send-comment-0', 50);
  const old = page.document.createElement('div');
  old.innerHTML = `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:${POSTS[0]?.id},7398214405512659999)"><p>Danke</p></div>`;
  page.find('thread-0').append(...old.children);
  expect(await page.settle()).toEqual([]);
});
