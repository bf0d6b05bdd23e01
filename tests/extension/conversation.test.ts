import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../support/a11y/violations.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause } from '../support/browser/until.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { takeNarrative } from '../support/narrative/take.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { axeSees, WALKS } from '../support/walk/walks.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const site = sampleSite({ prefer: ['sdui-other-maintenance-de'] });
const PERSON = 'https://www.linkedin.com/in/tobias-wendland/';

describe.each(WALKS)('from a profile to a prepared conversation, in $name, $stand', ({ name, start, stand }) => {
  let rig: Rig;
  let page: Page;
  let coach: Surface;

  const violations = async () => (axeSees({ name, stand }) ? violationsOn(coach) : []);
  const openHere = async () => {
    page = await rig.visit(PERSON);
    return openCoach(rig, page, stand, t);
  };

  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
    const call = await speakerOn(await rig.extensionPage('dashboard.html'));
    await takeNarrative(call, sampleNarrative('machine-builder'));
    coach = await openHere();
    await coach.waitFor('Tobias Wendland');
  });
  afterAll(() => rig?.close());

  test('anchors with their quotes, the bridge with a public fact, three questions', async () => {
    await coach.click('button', t('room.conversation'));
    await coach.waitFor(t('talk.anchors'));
    await coach.waitFor('Spricht von Ausfall und Stillstand');
    await coach.waitFor('sind die ungeplanten Stillstände um ein Drittel zurückgegangen.');
    await coach.waitFor('Stillstand in Stunden');
    await coach.waitFor('öffentlich seit');
    await coach.waitFor(t('talk.questions'));
    await coach.waitFor(t('talk.leaveOut'));
  });

  test('a message is looked over while it is written, a hint can be left, and the text stays', async () => {
    await coach.click('button', t('talk.view.message'));
    await coach.fill(t('message.text'), 'Hallo zusammen, unsere Lösung senkt Ihre Kosten.');
    await coach.waitFor('Das klingt nach einem Angebot');
    await coach.waitFor('Nichts, was nur für diese Person gilt');
    await coach.waitFor(t('message.starter'));
    expect(await violations()).toEqual([]);
    await coach.click('button', `/^${t('message.leave')}: Das klingt nach einem Angebot/`);
    await coach.waitFor(t('message.left', { n: 1 }));
    await pause(800);
    coach = await openHere();
    await coach.click('button', t('room.conversation'));
    await coach.click('button', t('talk.view.message'));
    await coach.waitFor(t('message.left', { n: 1 }));
    const kept = await coach.run((roots) => roots.map((root) => root.querySelector('textarea')?.value ?? '').join(''));
    expect(kept).toBe('Hallo zusammen, unsere Lösung senkt Ihre Kosten.');
    expect(await page.evaluate("document.body.innerHTML.includes('senkt Ihre Kosten')")).toBe(false);
  });

  test('it opens on a page of its own, with the name and nothing but paper', async () => {
    await coach.click('button', t('talk.view.talk'));
    await coach.click('button', t('talk.print.open'));
    const paper = pageSurface(await rig.ownPage('dashboard.html#prepared'));
    await paper.waitFor('Tobias Wendland');
    await paper.waitFor(t('talk.questions'));
    await paper.waitForControl('button', t('talk.print'));
  });

  test('nothing of it reaches the page', async () => {
    expect(await page.evaluate("document.body.innerHTML.includes('Spricht von Ausfall')")).toBe(false);
  });
});
