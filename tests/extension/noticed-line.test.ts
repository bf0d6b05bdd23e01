import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POSTS } from '../samples/actions/people.ts';
import { actionsAddress, actionsSite } from '../samples/actions/site.ts';
import { userOn } from '../support/actions/user.ts';
import { keptBy } from '../support/browser/kept.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { tickNoticing } from '../support/walk/noticing.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');

describe.each(BROWSERS)('the coach in the page, in %s', (_name, start) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await start(actionsSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
    await tickNoticing(rig, ['like', 'follow']);
  });
  afterAll(() => rig?.close());

  test('says what was noticed last, strikes it in the journal as well, and then says the next', async () => {
    const page = await rig.visit(actionsAddress('S', 'de'));
    const user = userOn(page);
    const call = await speakerOn(await rig.extensionPage('dashboard.html'));
    await page.bringToFront();
    const entries = async () =>
      (await call('readTimeline', { before: null, most: 9 })).map(({ label, source }) => ({ label, source }));
    const sidebar = await rig.sidebar(page);
    await sidebar.waitForControl('button', t('handle.open'));
    await rig.pressShortcut(page);
    await user.press('react-0');
    const liked = t('noticed.like.of', { name: POSTS[0]?.author.name ?? '' });
    await sidebar.waitFor(t('noticed.line', { what: liked }));
    expect(await entries()).toEqual([{ label: t('journal.way.like'), source: 'noticed' }]);
    await sidebar.click('button', t('noticed.undo.name', { what: liked }));
    await sidebar.waitFor(t('noticed.undone'));
    expect((await keptBy(rig)).tables.noticed).toEqual([]);
    expect(await entries()).toEqual([]);
    await page.bringToFront();
    await user.press('follow-1');
    await sidebar.waitFor(t('noticed.line', { what: t('noticed.follow.of', { name: POSTS[1]?.author.name ?? '' }) }));
  });
});
