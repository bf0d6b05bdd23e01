import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../lib/messages/call.ts';
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
const site = sampleSite({ prefer: ['sdui-other-maintenance-de'] });
const PERSON = 'https://www.linkedin.com/in/tobias-wendland/';
const KEY = 'linkedin:tobias-wendland';

/** From a person's page to a saved call with its next step. A click, a key and one text typed in one go are an input each. */
const MOST_INPUTS = 6;
const NARRATIVE = sampleNarrative('machine-builder');
const [THEME] = NARRATIVE.themes;
if (!THEME) throw new Error('the sample has no theme');
const TITLE = THEME.title.de ?? '';

describe.each(WALKS)('notes about a person, in $name, $stand', ({ start, stand }) => {
  let rig: Rig;
  let page: Page;
  let coach: Surface;
  let call: Call;
  let inputs = 0;

  const input = async (does: Promise<unknown>) => {
    inputs += 1;
    await does;
  };
  /** What has the focus, by its name. */
  const focused = () =>
    coach.run((roots) => roots.map(({ activeElement }) => activeElement?.getAttribute('role')).find(Boolean) ?? null);
  const lineNow = () =>
    coach.run(
      (roots) =>
        roots
          .map((root) => root.querySelector<HTMLInputElement>('[role="combobox"]')?.value)
          .find((value) => value !== undefined) ?? null,
    );
  const person = () => call('readPerson', { person: KEY });

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
    call = await speakerOn(await rig.extensionPage('dashboard.html'));
    await takeNarrative(call, NARRATIVE);
    page = await rig.visit(PERSON);
    await pause(500);
  });
  afterAll(() => rig?.close());

  test('a call with its next step is saved with six inputs at most', async () => {
    inputs = 0;
    await input(
      openCoach(rig, page, stand, t).then((opened) => {
        coach = opened;
      }),
    );
    await input(coach.click('button', t('room.notes')));
    await until(
      async () => (await focused()) === 'combobox',
      10,
      () => 'the line has no focus',
    );
    await input(coach.type('/anruf will Muster bis morgen'));
    await coach.waitFor(t('notes.next.by', { what: 'will Muster', day: t('day.tomorrow') }));
    await input(coach.press('Enter'));
    await coach.waitFor(t('notes.done', { what: 'Anruf' }));
    expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);
    expect(await person()).toMatchObject({
      name: 'Tobias Wendland',
      next: { what: 'will Muster' },
      spoken: { label: 'Anruf' },
      contacts: 1,
    });
  });

  test('the act is taken back and brought back', async () => {
    await coach.click('button', t('act.undo'));
    await coach.waitFor(t('act.undone'));
    expect(await person()).toBeNull();
    await coach.click('button', t('act.redo'));
    await coach.waitFor(t('notes.done', { what: 'Anruf' }));
    expect(await person()).toMatchObject({ contacts: 1 });
  });

  test('two clicks enter a meeting', async () => {
    await coach.click('button', `/^${t('journal.way.meeting')}$/`);
    await coach.waitFor(`${t('journal.way.meeting')}, ${t('day.today')}`);
    await coach.click('button', t('notes.log'));
    await coach.waitFor(t('notes.done', { what: t('journal.way.meeting') }));
    expect(await person()).toMatchObject({ contacts: 2 });
  });

  test('a theme of the narrative is offered behind "#", and the entry serves it', async () => {
    await coach.fill(t('notes.line'), `/anruf fragt nach Kosten #${TITLE.slice(0, 4)}`);
    await coach.waitFor(TITLE);
    await coach.press('ArrowDown');
    await coach.press('Enter');
    await coach.waitFor(t('journal.theme', { theme: TITLE }));
    await coach.press('Enter');
    await until(
      async () => (await person())?.contacts === 3,
      10,
      () => 'the call is not there',
    );
    expect(await person()).toMatchObject({ tags: [], entries: [{ text: 'fragt nach Kosten', theme: TITLE }, {}, {}] });
  });

  test('a line that is begun outlasts a stopped background and the page', async () => {
    await coach.fill(t('notes.line'), 'fragt nach');
    await rig.stopBackground();
    await page.bringToFront();
    await coach.fill(t('notes.line'), ' Ventilen');
    await pause(1_500);
    page = await rig.visit(PERSON);
    coach = await openCoach(rig, page, stand, t);
    if (stand === 'in-page') await coach.click('button', t('room.notes'));
    await until(
      async () => (await lineNow()) === 'fragt nach Ventilen',
      10,
      () => 'the line is gone',
    );
  });

  test('what was noted shows beside the page only, and nothing of it is in the page', async () => {
    const text = await coach.text();
    expect(text.includes('will Muster')).toBe(stand === 'beside');
    expect(await page.evaluate("document.documentElement.innerHTML.includes('will Muster')")).toBe(false);
  });
});
