import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/browser/chromium.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BUILD } from '../support/build/output.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const PEOPLE = [
  { address: 'https://www.linkedin.com/in/tobias-wendland/', name: 'Wendland' },
  { address: 'https://www.linkedin.com/in/nadia-rahimi/', name: 'Rahimi' },
  { address: 'https://www.linkedin.com/in/mathilde-perrenoud/', name: 'Perrenoud' },
  { address: 'https://www.xing.com/profile/Henrike_Dahlmann', name: 'Dahlmann' },
  { address: 'https://www.xing.com/profile/Sinja_Aebersold', name: 'Aebersold' },
];

/** Clicks a person may need from the page to the kept note: tab of the panel, place of the table, field, button. */
const INPUTS = 4;
/** From the handle to the table, on a busy machine, in seconds. */
const SECONDS = 10;

const OPENING = {
  de: 'title: Leitung Instandhaltung\nmust: [Instandhaltung, Führerschein B]\nreasons: [Neue Halle]\npay: 60.000 Euro',
  en: 'title: Head of maintenance\nmust: [Maintenance, Driver’s license]\nreasons: [A new hall]\npay: 60,000 euros',
};

describe.each(['de', 'en'] as const)('one opening and five profiles on two networks, in %s', (language) => {
  const t = wordsIn(language);
  let rig: Rig;

  beforeAll(async () => {
    rig = await startChromium(sampleSite({ delay: 0 }), { extension: BUILD.chromium, language });
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn', 'XING'], role: 'recruiter', language });
    const page = await rig.visit(PEOPLE[0]?.address ?? '');
    const coach = await openCoach(rig, page, 'beside', t);
    await coach.click('button', t('room.candidate'));
    await coach.fill(t('opening.paste'), OPENING[language]);
    await coach.click('button', t('opening.paste.read'));
    await coach.click('button', t('opening.save'));
    await coach.waitFor(t('candidate.head'));
    await page.close();
  });
  afterAll(() => rig?.close());

  test.each(PEOPLE)('$name is read without the name, and a note is kept', async ({ address, name }) => {
    const page: Page = await rig.visit(address);
    let inputs = 0;
    const began = performance.now();
    const coach = await openCoach(rig, page, 'beside', t);
    const click = async (button: string) => {
      inputs += 1;
      await coach.click('button', button);
    };
    await coach.waitForControl('button', t('room.candidate'));
    await click(t('room.candidate'));
    await coach.waitFor(t('candidate.column.said'));
    const seconds = (performance.now() - began) / 1000;
    expect(await coach.text()).not.toContain(name);
    inputs += 1;
    await coach.fill(t('candidate.note.hidden'), `${name.length} …`);
    await click(t('candidate.save.reveal'));
    await coach.waitFor(name);
    expect(inputs).toBeLessThanOrEqual(INPUTS);
    expect(seconds).toBeLessThan(SECONDS);
    await page.close();
  });
});
