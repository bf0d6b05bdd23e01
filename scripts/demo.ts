/**
 * `npm run demo`: the extension in a browser with sample pages behind it, the coach open beside the own profile. Where
 * no window can be shown, or with `--headless`, it prints the report, writes pictures and ends.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/support/browser/chromium.ts';
import type { Rig } from '../tests/support/browser/rig.ts';
import type { Surface } from '../tests/support/browser/surface.ts';
import { BUILD } from '../tests/support/build/output.ts';
import { savePicture } from '../tests/support/image.ts';
import { reportOn } from '../tests/support/walk/report.ts';
import { setUp } from '../tests/support/walk/set-up.ts';
import { wordsIn } from '../tests/support/walk/words.ts';
import { demoSite, OWN, OWN_ON_XING } from './demo/demo-site.ts';
import { reportText } from './demo/print-report.ts';
import { hasScreen } from './demo/screen.ts';
import { builds } from './pipeline/steps.ts';

const PICTURES = resolve('.cache/demo');

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, language: { type: 'string', default: 'de' } },
});
const language = values.language === 'en' ? 'en' : 'de';
const headless = values.headless || !hasScreen();
const t = wordsIn(language);
const say = (text: string) => console.log(`demo: ${text}`);

let rig: Rig | null = null;
let ending: Promise<void> | null = null;
/** Closes the browser, whatever was going on; said twice, it waits for the first time. */
function end(code: number): Promise<void> {
  ending ??= Promise.resolve(rig?.close())
    .catch(() => {})
    .then(() => process.exit(code));
  return ending;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));

try {
  say('building the extension, a few seconds');
  const built = await builds[0]?.run();
  if (built?.failed !== 0) throw new Error(`the build failed\n${built?.output}`);
  say(`starting Chromium with the extension; behind it are sample pages and nothing else`);
  rig = await startChromium(demoSite(), { extension: BUILD.chromium, language, headful: !headless, ownSignals: true });
  say('going through the welcome page: in the page, LinkedIn and XING allowed, role sales');
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn', 'XING'], role: 'sales', language });
  say('opening the coach beside the profile of Miriam Hofstetter');
  const page = await rig.visit(OWN);
  const coach = await rig.sidebar(page);
  await coach.click('button', t('handle.open'));
  await coach.waitFor(t('report.strengths'));
  if (headless) await show(rig, coach);
  else await stay(rig);
  await end(0);
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : error}`);
  await end(1);
}

/** What a terminal can show: the report, and pictures in a folder. */
async function show(shown: Rig, coach: Surface): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const [page] = (await shown.browser.pages()).filter((each) => each.url() === OWN);
  if (page) savePicture(`${PICTURES}/own-profile.png`, await page.screenshot());
  console.log(`\n${reportText(await reportOn(coach))}\n`);
  const xing = await shown.visit(OWN_ON_XING);
  const beside = await shown.sidebar(xing);
  await beside.click('button', t('handle.open'));
  await beside.waitFor(t('report.strengths'));
  savePicture(`${PICTURES}/own-profile-xing.png`, await xing.screenshot());
  const settings = await shown.extensionPage('dashboard.html#history');
  savePicture(`${PICTURES}/history.png`, await settings.screenshot());
  say(`pictures are in ${PICTURES}`);
  say(`requests that the extension made: ${shown.strayRequests().length}`);
}

/** Leaves the browser to whoever sits before it. */
async function stay(shown: Rig): Promise<void> {
  say('the coach is open. Try: a step with its questions, a profile under "people", Alt+W, the ⋯ menu, XING:');
  say(OWN_ON_XING);
  say('close the window or press Ctrl+C to end');
  await new Promise<void>((gone) => shown.browser.once('disconnected', () => gone()));
}
