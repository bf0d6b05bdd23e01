import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { speakerOn } from '../../tests/support/browser/speaker.ts';
import { halfYear } from '../../tests/support/journal/half-year.ts';
import type { Stage } from './stage.ts';
import { WINDOW } from './stage.ts';

/** Width of a popup in CSS pixels. */
const POPUP = 360;

/** The welcome page, before anything else is chosen than the language. */
export async function welcome(stage: Stage): Promise<void> {
  const page = await stage.rig.extensionPage('welcome.html');
  const surface = pageSurface(page);
  await surface.click('radio', `/^${stage.t(`language.${stage.language}`)}$/`);
  await surface.waitFor(stage.t('welcome.title'));
  await page.evaluate('scrollTo(0, 0)');
  await stage.shoot('welcome', page, 'whole');
  await page.close();
}

/** The rooms of the dashboard; needs a check that was kept. */
export async function dashboard(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const rooms = [
    ['history', t('history.first')],
    ['noticed', t('noticed.title')],
    ['settings', t('delete.title')],
  ] as const;
  for (const [room, text] of rooms) {
    const page = await rig.extensionPage(`dashboard.html#${room}`);
    await pageSurface(page).waitFor(text);
    await stage.shoot(`dashboard-${room}`, page, 'whole');
    await page.close();
  }
}

/** What was said in half a year of conversations. */
const TALK = {
  de: ['Im Januar wären zwei Wochen frei.', 'Fragt, was eine Stunde Stillstand kostet.', 'Unterlagen erhalten.'],
  en: ['Two weeks would be free in January.', 'Asks what an hour of downtime costs.', 'Has the papers.'],
};

/** People, one person's page, and the journal of half a year; needs something that was noted of Tobias Wendland. */
export async function journalRooms(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  const own = await rig.extensionPage('dashboard.html');
  const events = halfYear(new Date().toISOString().slice(0, 10), TALK[language]);
  await (await speakerOn(own))('restoreLines', { events, erasures: [] });
  await own.close();
  const rooms = [
    ['people', '#people', 'Tobias Wendland'],
    ['person', '#people/linkedin%3Atobias-wendland', t('person.back')],
    ['journal', '#journal', t('goals.key')],
  ] as const;
  for (const [room, address, text] of rooms) {
    const page = await rig.extensionPage(`dashboard.html${address}`);
    await pageSurface(page).waitFor(text);
    await stage.shoot(`dashboard-${room}`, page, 'whole');
    await stage.shootNarrow(`dashboard-${room}`, page);
    await page.close();
  }
}

/** What the button in the toolbar says where the coach can't open. */
export async function popups(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const reasons = [
    ['reload', 'reason=reload', t('popup.reload.title')],
    ['revoked', 'reason=revoked&network=xing', t('popup.revoked.title', { network: 'XING' })],
    ['elsewhere', 'reason=elsewhere', t('popup.elsewhere.title')],
  ] as const;
  for (const [name, query, text] of reasons) {
    const page = await rig.extensionPage(`popup.html?${query}`);
    await page.setViewport({ width: POPUP, height: WINDOW.height });
    await pageSurface(page).waitFor(text);
    // A popup is as high as what stands in it.
    const height = (await page.evaluate('document.querySelector("main").getBoundingClientRect().bottom')) as number;
    await page.setViewport({ width: POPUP, height: Math.ceil(height) });
    await stage.shoot(`popup-${name}`, page);
    await page.close();
  }
}
