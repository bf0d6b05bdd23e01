import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../lib/domain/present-use/days.ts';
import type { Call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import type { Surface } from '../support/browser/surface.ts';
import { companyInFile } from '../support/journal/company-in-file.ts';
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
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const today = new Date().toISOString().slice(0, 10);
const WHO = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };

describe.each(WALKS)('one card a day, in $name, $stand', ({ start, stand }) => {
  let rig: Rig;
  let page: Page;
  let call: Call;
  let coach: Surface;

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
    call = await speakerOn(await rig.extensionPage('dashboard.html'));
    page = await rig.visit(FEED);
    coach = await openCoach(rig, page, stand, t);
    await coach.waitFor('14 Beiträge');
  });
  afterAll(() => rig?.close());

  test('beside a page that is nobody’s it stands there by itself, and says when there is nothing', async () => {
    await coach.waitFor(t('today.nothing'));
  });

  test('what was promised comes as soon as it is due; in the page without a name', async () => {
    await call('logEvent', { act: newId(), who: WHO, line: '/aufgabe Rechnung schicken bis heute' });
    if (stand === 'in-page') {
      await coach.waitFor(t('today.hidden.due', { count: 1 }));
      expect(await coach.text()).not.toContain('Rechnung schicken');
      await coach.click('button', t('today.skip'));
    } else {
      await coach.waitFor('Rechnung schicken');
      await coach.waitFor('Tobias Wendland');
      await coach.click('button', `/^${t('today.done')}$/`);
      await coach.waitFor(t('today.said.done', { what: 'Rechnung schicken' }));
      await coach.click('button', t('act.undo'));
      await coach.waitFor(t('act.undone'));
      expect(await call('readPerson', { person: WHO.person })).toMatchObject({ next: { what: 'Rechnung schicken' } });
      await coach.click('button', `/^${t('today.done')}$/`);
    }
    await coach.waitFor(t('today.nothing'));
  });

  test('another company in a newer file is a reason to write; in the page without a name', async () => {
    await call('logEvent', { act: newId(), who: WHO, line: '/anruf sucht Ersatzteile' });
    for (const [company, confirmed] of [
      ['Molkerei Hasenried', addDays(today, -200)],
      ['Pumpen Ostrau', addDays(today, -1)],
    ] as const) {
      await call('takeDrafts', { drafts: [companyInFile(WHO.person, company, confirmed)] });
    }
    if (stand === 'in-page') {
      await coach.waitFor(t('today.hidden.news', { count: 1 }));
      expect(await coach.text()).not.toContain('Pumpen Ostrau');
      await coach.click('button', t('today.skip'));
    } else {
      const text = await coach.waitFor(t('today.news.company'));
      expect(text).toContain('Pumpen Ostrau');
      expect(text).toContain('Molkerei Hasenried');
      expect(text).toContain('aus der Datei „kunden.csv“');
      expect(await violationsOn(coach)).toEqual([]);
      await coach.click('button', `/^${t('today.done')}$/`);
      await coach.waitFor(t('today.said.news', { name: WHO.name }));
    }
    await coach.waitFor(t('today.nothing'));
  });

  test('then an idea, which leads to where it is written', async () => {
    await takeNarrative(call, sampleNarrative('machine-builder'));
    await page.bringToFront();
    await coach.waitFor(t('today.idea.text'));
    await coach.click('button', t('today.idea.open'));
    await coach.waitFor(t('idea.questions'));
  });

  test('then a step on the own profile, once it was read; from its page, the sun leads to the card', async () => {
    page = await rig.visit(OWN);
    coach = await openCoach(rig, page, stand, t);
    if (stand === 'beside') await coach.click('button', `/^${t('room.profile')}$/`);
    await coach.waitFor(t('report.strengths'));
    await coach.click('button', t('room.today'));
    await coach.waitFor(t('today.idea.text'));
    await coach.click('button', t('today.skip'));
    await coach.waitForControl('button', t('today.fix.open'));
    await coach.click('button', t('act.undo'));
    await coach.waitFor(t('today.idea.text'));
  });
});
