import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { executive } from '../support/journeys/executive.ts';
import { Journey } from '../support/journeys/journey.ts';
import { recruiter } from '../support/journeys/recruiter.ts';
import { sales } from '../support/journeys/sales.ts';
import { journeySite, type Setting } from '../support/journeys/setting.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

/** Three days at work, from a purpose to its end, and the most inputs each may take: what it takes now, step by step. */
const JOURNEYS = [
  { who: 'an executive’s ten minutes', walk: executive, most: 21 },
  { who: 'a salesperson before a call and after it', walk: sales, most: 13 },
  { who: 'a recruiter with one opening and five profiles', walk: recruiter, most: 36 },
];

const ROWS = BROWSERS.flatMap(([name, start]) =>
  (['de', 'en'] as const).map((language) => ({ name, start, language })),
).filter(({ name, language }) => name === 'Chromium' || language === 'de');

describe.each(ROWS)('three journeys, in $name, in $language', ({ name, start, language }) => {
  let rig: Rig;
  let setting: Setting;

  beforeAll(async () => {
    rig = await start(journeySite(), { language });
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn', 'XING'], role: 'executive', language });
    setting = { rig, t: wordsIn(language), language, call: await speakerOn(await rig.extensionPage('dashboard.html')) };
  });
  afterAll(() => rig?.close());

  test.each(JOURNEYS)('$who', async ({ who, walk, most }) => {
    await walk.prepare(setting);
    const journey = new Journey();
    await walk.go(setting, journey);
    process.stdout.write(`${who}, ${name}, ${language}: ${journey.told()}\n`);
    expect(journey.inputs).toBeLessThanOrEqual(most);
  });
});
