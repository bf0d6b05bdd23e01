import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/a11y/violations.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause, until } from '../support/browser/until.ts';
import { aHandover } from '../support/journal/handovers.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { axeSees, WALKS } from '../support/walk/walks.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const site = sampleSite({ prefer: ['sdui-other-maintenance-de'] });
const PERSON = 'https://www.linkedin.com/in/tobias-wendland/';

/** All that stands in the coach, attributes included. */
const everything = (coach: Surface): Promise<string> =>
  coach.run((roots) => roots.map((root) => [...root.children].map(({ outerHTML }) => outerHTML).join('')).join(''));

describe.each(WALKS)('from an opening to a hand-over, in $name, $stand', ({ name, start, stand }) => {
  let rig: Rig;
  let page: Page;
  let coach: Surface;

  const violations = async () => (axeSees({ name, stand }) ? violationsOn(coach) : []);
  const openHere = async () => {
    page = await rig.visit(PERSON);
    return openCoach(rig, page, stand, t);
  };
  const openReading = async () => {
    await coach.click('button', t('room.candidate'));
    if (stand === 'in-page') await coach.click('button', t('candidate.gate.show'));
  };

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'recruiter' });
    coach = await openHere();
    await coach.waitFor('Tobias Wendland');
  });
  afterAll(() => rig?.close());

  test('an opening that was begun is there again after the page was loaded anew', async () => {
    await openReading();
    await coach.fill(t('opening.title'), 'Leitung Instandhaltung');
    await pause(900);
    await rig.stopBackground();
    coach = await openHere();
    await openReading();
    await coach.waitFor(t('opening.begun'));
    const typed = await coach.run((roots) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
      ),
    );
    expect(typed).toContain('Leitung Instandhaltung');
  });

  test('an opening is written, and what could be looked at again in it is said', async () => {
    await coach.fill(t('opening.musts'), 'Instandhaltung');
    await coach.press('Enter');
    await coach.fill(t('opening.learnables'), 'Führerschein B');
    await coach.waitFor('Was für die Stelle spricht, fehlt');
    await coach.click('button', t('opening.save'));
    // The first reading compiles the patterns of every skill, which takes a busy Firefox its time.
    await coach.waitFor(t('candidate.head'), 60);
  });

  test('the table quotes the page or says that nothing is mentioned, and names nobody', async () => {
    await coach.waitFor(t('candidate.unmentioned'));
    await coach.waitFor('Führerschein B');
    expect(await violations()).toEqual([]);
    const html = await everything(coach);
    expect(html).toContain('<blockquote');
    for (const part of ['Tobias', 'Wendland', 'tobias-wendland']) expect(html).not.toContain(part);
  });

  test('once the note is kept the name stands there, and the time runs', async () => {
    await coach.fill(t('candidate.note.hidden'), 'Instandhaltung belegt. Offen: Fahrten.');
    await coach.click('button', t('candidate.save.reveal'));
    await coach.waitFor(t('candidate.decision'));
    await coach.waitFor('Tobias Wendland');
    await coach.waitFor(/Informieren bis \d/u);
    await coach.click('button', t('candidate.duty.text'));
    expect(await violations()).toEqual([]);
  });

  test('note and name are there again after the page was loaded anew', async () => {
    coach = await openHere();
    await openReading();
    await coach.waitForControl('field', t('candidate.decision'));
    const kept = await coach.run((roots) =>
      roots.flatMap((root) => [...root.querySelectorAll('textarea')].map(({ value }) => value)),
    );
    expect(kept).toContain('Instandhaltung belegt. Offen: Fahrten.');
    expect(await page.evaluate("document.body.innerHTML.includes('Offen: Fahrten')")).toBe(false);
  });

  test('the person goes as a file', async () => {
    await coach.click('button', t('candidate.hand.vcard'));
    await coach.waitFor(t('candidate.hand.done'));
  });

  test('erasing takes it all, and leaves the day', async () => {
    await coach.click('button', t('candidate.erase'));
    await coach.click('button', t('candidate.erase.yes'));
    await coach.waitFor('Gelöscht am ');
    await until(
      async () => !(await everything(coach)).includes('Wendland'),
      10,
      () => 'the name still stands there',
    );
  });

  test('that a colleague wrote is said before the first word, in a page without who and when', async () => {
    const call = await speakerOn(await rig.extensionPage('dashboard.html'));
    await call('takeHandover', { handover: aHandover() });
    coach = await openHere();
    await openReading();
    const isBeside = stand === 'beside';
    await coach.waitFor(isBeside ? 'Anna Weber hat am 12. November 2026 geschrieben.' : t('journal.by.page'));
    expect(await violations()).toEqual([]);
    await coach.click('button', t('room.conversation'));
    await coach.click('button', t('talk.view.message'));
    await coach.fill(t('message.text'), 'Guten Tag, haben Sie im Januar eine halbe Stunde?');
    const who = isBeside ? 'Anna Weber hat sich am 12. November 2026' : 'Jemand aus dem Kollegium hat sich früher';
    await coach.waitFor(`${who} schon gemeldet`);
    expect((await everything(coach)).includes('Anna Weber')).toBe(isBeside);
    await coach.waitForControl('button', t('message.copy'));
  });
});
