import { startChromium } from '../../tests/support/browser/chromium.ts';
import { speakerOn } from '../../tests/support/browser/speaker.ts';
import { BUILD } from '../../tests/support/build/output.ts';
import { savePicture } from '../../tests/support/image.ts';
import { executive } from '../../tests/support/journeys/executive.ts';
import { Journey, type Place } from '../../tests/support/journeys/journey.ts';
import { recruiter } from '../../tests/support/journeys/recruiter.ts';
import { sales } from '../../tests/support/journeys/sales.ts';
import { journeySite, type Setting } from '../../tests/support/journeys/setting.ts';
import { setUp } from '../../tests/support/walk/set-up.ts';
import { wordsIn } from '../../tests/support/walk/words.ts';
import { type Look, NARROW, WINDOW } from './stage.ts';

const WALKS = { executive, sales, recruiter };
/** As wide as browsers open their panel, and as high as a common screen leaves. */
const PANEL = { width: 400, height: 760 };
/** Of the recruiter's profiles, one of each network and what comes of it. */
const PICTURED = /^(?!second|third|fourth noted|fifth)/;
/** Pictured in the dark and in a narrow window as well; the rest looks the same. */
const OTHER_LOOKS = new Set(['executive-today', 'sales-prepared', 'recruiter-first-read']);

/**
 * Three journeys, a picture a step, and what each took.
 * @param folder that the pictures are written to
 * @param told the name of each picture, and the inputs and seconds of each journey
 */
export async function journeys(look: Look, folder: string, told: (line: string) => void): Promise<void> {
  const { language, theme } = look;
  const rig = await startChromium(journeySite(), {
    extension: BUILD.chromium,
    language,
    dark: theme === 'dark',
    ...WINDOW,
  });
  try {
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn', 'XING'], role: 'executive', language });
    const call = await speakerOn(await rig.extensionPage('dashboard.html'));
    const setting: Setting = { rig, call, t: wordsIn(language), language };
    for (const [who, walk] of Object.entries(WALKS)) {
      await walk.prepare(setting);
      const journey = new Journey(async (step, place) => {
        const name = `${who}-${step.replace(' ', '-')}`;
        if (!PICTURED.test(step) || (theme === 'dark' && !OTHER_LOOKS.has(name))) return;
        const save = (part: string, png: Uint8Array) => {
          const file = `journey-${name}${part}-${language}-${theme}.png`;
          savePicture(`${folder}/${file}`, png);
          told(file);
        };
        const page = await pageOf(place, setting);
        save('', await page.screenshot({ fullPage: true }));
        if (!OTHER_LOOKS.has(name)) return;
        await page.setViewport(NARROW);
        save('-narrow', await page.screenshot());
        await page.setViewport(PANEL);
      });
      await walk.go(setting, journey);
      told(`${who}: ${journey.told()}`);
    }
  } finally {
    await rig.close();
  }
}

async function pageOf(place: Place, { rig }: Setting) {
  if (place !== 'panel') return place;
  const view = await rig.ownPage('sidepanel.html');
  await view.setViewport(PANEL);
  return view;
}
