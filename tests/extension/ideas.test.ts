import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
import { withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause, until } from '../support/browser/until.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { takeNarrative } from '../support/narrative/take.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { WALKS } from '../support/walk/walks.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const site = withOtherPages('de', OTHER_PAGES_WORDS.de, sampleSite({ prefer: ['sdui-home-de'] }));
const FEED = 'https://www.linkedin.com/feed/';

describe.each(WALKS)('from a page to a draft, in $name, $stand', ({ start, stand }) => {
  let rig: Rig;
  let page: Page;
  let call: Call;
  let coach: Surface;

  const firstQuestion = async () =>
    (await coach.run((roots) =>
      roots.map((root) => root.querySelector('.idea-questions .label[for]')?.textContent ?? '').find(Boolean),
    )) as string;
  const openHere = async () => {
    page = await rig.visit(FEED);
    return openCoach(rig, page, stand, t);
  };

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
    call = await speakerOn(await rig.extensionPage('dashboard.html'));
    coach = await openHere();
    await coach.waitFor('14 Beiträge');
  });
  afterAll(() => rig?.close());

  test('without a narrative the panel says what is missing', async () => {
    await coach.click('button', t('room.idea'));
    await coach.waitFor(t('idea.none'));
  });

  test('a narrative that is taken elsewhere gives an idea at once', async () => {
    await takeNarrative(call, sampleNarrative('machine-builder'));
    await coach.waitFor(t('idea.questions'));
    await coach.waitFor(t('idea.draft.empty'));
  });

  test('answers become the draft, in the user’s own words, and outlast the page', async () => {
    await coach.fill(await firstQuestion(), 'gestern fehlte ein ventil');
    await coach.waitFor('Gestern fehlte ein ventil.');
    await pause(900);
    coach = await openHere();
    if (stand === 'in-page') await coach.click('button', t('room.idea'));
    await coach.waitFor('Gestern fehlte ein ventil.');
    expect(await page.evaluate("document.body.innerHTML.includes('ventil')")).toBe(false);
  });

  test('the draft is checked in the view beside it', async () => {
    await coach.click('button', t('idea.check'));
    await coach.waitFor('Gestern fehlte ein ventil.');
    await coach.waitFor(t('check.lead'));
    await coach.click('button', t('room.idea'));
    await coach.waitFor(t('idea.questions'));
  });

  test('what is written rests, and its undo brings it back', async () => {
    const title = () => coach.run((roots) => roots[0]?.querySelector('#idea-title')?.textContent ?? '');
    const before = await title();
    await coach.click('button', t('idea.used'));
    await coach.waitFor(t('idea.undo'));
    expect(await title()).not.toBe(before);
    await coach.click('button', t('idea.undo'));
    await coach.waitFor('Gestern fehlte ein ventil');
    expect(await title()).toBe(before);
  });

  test('a theme that the user lets rest is gone with the next look', async () => {
    const theme = () => coach.run((roots) => roots[0]?.querySelector('.idea-from')?.textContent ?? '');
    // What somebody has begun to write on stays under the pen; the next one is untouched.
    await coach.click('button', t('idea.later'));
    await coach.waitFor(t('idea.undo'));
    const before = await theme();
    const { themes } = sampleNarrative('machine-builder');
    const open = themes.find(({ title }) => before.includes(title.de ?? '–'));
    await call('muteThemes', { themes: [open?.id ?? ''] });
    await until(
      async () => (await theme()) !== before,
      10,
      () => `still offered: ${before}`,
    );
  });
});
