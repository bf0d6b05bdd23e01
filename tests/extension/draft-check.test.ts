import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionsSite } from '../samples/actions/site.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { type Drafting, marksIn, openDrafting } from '../support/walk/drafting.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TEXT =
  'Danke an die Schicht bei Molkerei Sonnfeld, die am Montag den Kaffee warm hielt. <img src=x onerror="window.pwned = 1"> Die Strasse davor gehört uns noch nicht.';

/** What a page can look up about its own editor and about the document. */
const LOOK = `JSON.stringify({
  editor: window.sample.find('post-editor').outerHTML,
  caret: [getSelection().anchorOffset, getSelection().focusOffset, getSelection().anchorNode?.nodeValue],
  attributes: [document.documentElement, document.body].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)),
  focus: document.activeElement?.getAttribute('data-t'),
})`;

describe.each(BROWSERS)('the draft check beside what somebody types, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let sidebar: Surface;
  let drafting: Drafting;

  const open = async () => {
    drafting = await openDrafting(rig);
    ({ page, sidebar } = drafting);
  };
  const write = () => drafting.write(['start-post'], 'post-editor', TEXT);

  beforeAll(async () => {
    rig = await start(actionsSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
    await open();
  });
  afterAll(() => rig?.close());

  test('marks the places of the text as it stands in the page, and the page sees its editor untouched', async () => {
    await write();
    await sidebar.waitFor(t('check.foot', { n: 2 }));
    const before = await page.evaluate(LOOK);
    await sidebar.click('button', t('check.foot', { n: 2 }));
    await sidebar.waitFor(t('check.found', { n: 2 }));
    expect(await marksIn(sidebar)).toEqual(['Molkerei Sonnfeld1', 'Strasse2']);
    const said = await sidebar.run((roots) => roots[0]?.querySelector('.check-text')?.textContent ?? '');
    expect(said).toContain('<img src=x onerror="window.pwned = 1">');
    expect(await page.evaluate('window.pwned === undefined')).toBe(true);
    expect({ ...JSON.parse(String(await page.evaluate(LOOK))), focus: null }).toEqual({
      ...JSON.parse(String(before)),
      focus: null,
    });
  });

  test('leaves a hint at a wish, takes that back, and remembers it over a reload', async () => {
    await sidebar.click('button', t('check.agreed'));
    await sidebar.waitFor(t('check.said.agreed'));
    await sidebar.waitFor(t('check.found', { n: 1 }));
    expect(await marksIn(sidebar)).toEqual(['Strasse1']);
    await sidebar.click('button', t('noticed.undo'));
    await sidebar.waitFor(t('check.found', { n: 2 }));
    await sidebar.click('button', t('check.agreed'));
    await sidebar.waitFor(t('check.found', { n: 1 }));
    await page.close();
    await open();
    await write();
    await sidebar.waitFor(t('check.foot', { n: 1 }));
    await sidebar.click('button', t('check.foot', { n: 1 }));
    await until(
      async () => (await marksIn(sidebar)).join() === 'Strasse1',
      10,
      () => 'the settled hint came back',
    );
  });

  test('has a room in the dashboard that axe finds nothing in', async () => {
    const own = await rig.extensionPage('dashboard.html#check');
    const room = pageSurface(own);
    await room.waitFor(t('check.room.text'));
    await room.fill(t('check.text'), TEXT);
    await room.waitFor(t('check.found', { n: 1 }));
    await room.click('button', t('basis.label', { basis: '' }).trim());
    expect(await violationsOn(room)).toEqual([]);
    await own.close();
  });
});
