import { describe, expect, test } from 'vitest';
import { SUGGESTED } from '../../../../tests/samples/actions/people.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

const NOTE = 'Ihr Beitrag über Waagen hat mir geholfen.';
const [first, second] = SUGGESTED;

describe.each(EVERY_PAGE)('a request to connect, on pages of %s in %s', (variant, language) => {
  test('is noticed once with its note, and the person it was for', async () => {
    const page = rehearse(variant, language);
    await page.press('connect-0');
    await page.press('add-note');
    await page.type('note', NOTE);
    await page.press('send-note');
    expect(await page.settle()).toMatchObject([{ kind: 'invite', name: first?.name, href: first?.path, text: NOTE }]);
  });

  test('is noticed without a note, and where no sheet asks for one', async () => {
    const page = rehearse(variant, language);
    await page.press('connect-0', 10_000);
    await page.press('send-plain');
    await page.press('connect-1');
    const seen = await page.settle();
    expect(seen.map(({ kind, name, text }) => [kind, name, text ?? null])).toEqual([
      ['invite', first?.name, null],
      ['invite', second?.name, null],
    ]);
  });
});

describe.each(TELLING_PAGES)('a request to connect, on pages of %s in %s', (variant, language) => {
  test('is not noticed where the sheet is closed by Escape, cross or “Cancel”, or the site refuses', async () => {
    const page = rehearse(variant, language);
    await page.press('connect-0');
    await page.key('invite-sheet', 'Escape');
    await page.press('connect-0');
    await page.press('close-invite');
    await page.press('connect-0');
    await page.press('add-note');
    await page.type('note', NOTE);
    await page.press('cancel-note');
    await page.press('close-invite');
    expect(await page.settle()).toEqual([]);
    page.mode = 'refuses';
    await page.press('connect-0');
    await page.press('send-plain');
    await page.press('connect-1');
    expect(await page.settle()).toEqual([]);
  });

  test('is not noticed where the page does it, and pressing what already waits is none', async () => {
    const page = rehearse(variant, language);
    page.forge('connect-1');
    await page.pass(1_000);
    await page.press('connect-1');
    expect(await page.settle()).toEqual([]);
  });
});
