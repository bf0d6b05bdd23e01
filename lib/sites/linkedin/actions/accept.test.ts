import { describe, expect, test } from 'vitest';
import { INVITING } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

describe.each(EVERY_PAGE)('a request accepted, on pages of %s in %s', (variant, language) => {
  test('is noticed once when its row is gone, also the last one', async () => {
    const page = rehearse(variant, language);
    for (const n of [1, 0, 2]) await page.press(`accept-${n}`);
    const seen = await page.settle();
    expect(seen.map(({ kind, name, href }) => [kind, name, href])).toEqual(
      [1, 0, 2].map((n) => ['accept', INVITING[n]?.name, INVITING[n]?.path]),
    );
  });
});

describe.each(TELLING_PAGES)('a request accepted, on pages of %s in %s', (variant, language) => {
  test('is not noticed where it is ignored, refused, taken back, done by the page, or left', async () => {
    const page = rehearse(variant, language);
    await page.press('ignore-0');
    expect(page.has('row-0')).toBe(false);
    page.mode = 'refuses';
    await page.press('accept-1');
    expect(await page.settle()).toEqual([]);
    page.mode = 'takes back';
    await page.press('accept-1');
    expect(await page.settle()).toEqual([]);
    page.mode = 'works';
    page.forge('accept-2');
    expect(await page.settle()).toEqual([]);
    await page.press('accept-1', 10);
    page.goTo('/feed/update/1/');
    expect(await page.settle()).toEqual([]);
  });
});

test('a list that is drawn anew proves nothing', async () => {
  const page = rehearse('S', 'de');
  page.mode = 'refuses';
  await page.press('accept-1', 20);
  const list = page.find('invitations');
  const rows = [...list.children];
  list.replaceChildren();
  await page.pass(1_000);
  list.append(...rows);
  expect(await page.settle()).toEqual([]);
});

test('in words that no table knows, nothing is noticed', async () => {
  const page = rehearse('S', 'en');
  const button = page.find('accept-0');
  button.setAttribute('aria-label', 'Godta');
  button.textContent = 'Godta';
  await page.press('accept-0');
  expect(page.has('row-0')).toBe(false);
  expect(await page.settle()).toEqual([]);
});
