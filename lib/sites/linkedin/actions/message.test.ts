import { describe, expect, test } from 'vitest';
import { ME, PARTNER } from '../../../../tests/samples/actions/people.ts';
import { bubble, messageKey } from '../../../../tests/samples/actions/thread.ts';
import { rehearse } from '../../../../tests/support/actions/rehearsal.ts';
import { EVERY_PAGE, TELLING_PAGES } from '../../../../tests/support/actions/variants.ts';

const TEXT = 'Danke für den Hinweis.\nAm Freitag passt es.';

describe.each(EVERY_PAGE)('a message, on pages of %s in %s', (variant, language) => {
  test('is noticed once, sent by the button and by Enter', async () => {
    const page = rehearse(variant, language);
    await page.type('message-editor', TEXT);
    await page.press('send-message');
    await page.pass(3_000);
    await page.type('message-editor', 'Danke');
    await page.key('message-editor', 'Enter');
    const seen = await page.settle();
    expect(seen.map(({ kind, name, href, text }) => [kind, name, href, text])).toEqual([
      ['message', PARTNER.name, PARTNER.path, TEXT],
      ['message', PARTNER.name, PARTNER.path, 'Danke'],
    ]);
  });
});

describe.each(TELLING_PAGES)('a message, on pages of %s in %s', (variant, language) => {
  test('is not noticed as a draft, by Enter that makes a new line, or where the site does not keep it', async () => {
    const page = rehearse(variant, language);
    page.sample.enterSends = false;
    await page.type('message-editor', 'Danke');
    await page.key('message-editor', 'Enter');
    expect(await page.settle()).toEqual([]);
    page.mode = 'refuses';
    await page.press('send-message');
    expect(await page.settle()).toEqual([]);
    page.mode = 'takes back';
    await page.press('send-message');
    expect(await page.settle()).toEqual([]);
  });

  test('is not noticed where the page sends it', async () => {
    const page = rehearse(variant, language);
    await page.type('message-editor', TEXT);
    page.forge('send-message');
    expect(await page.settle()).toEqual([]);
  });
});

test('the same words in another thread, which the user opened in between, are old', async () => {
  const page = rehearse('E', 'de');
  page.mode = 'refuses';
  await page.type('message-editor', 'Bis Freitag');
  await page.press('send-message', 20);
  page.document.defaultView?.history.pushState(null, '', '/messaging/thread/2/');
  page.find('messages').innerHTML = bubble(messageKey(1_775_212_900_000), ME, 'Bis Freitag', true);
  expect(await page.settle()).toEqual([]);
});

test('a first message counts although its thread gets an address only by it', async () => {
  const page = rehearse('E', 'de');
  await page.type('message-editor', 'Guten Tag');
  await page.press('send-message', 20);
  page.document.defaultView?.history.pushState(null, '', '/messaging/thread/3/');
  expect(await page.settle()).toHaveLength(1);
});
