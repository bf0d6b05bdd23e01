import type { Page } from 'puppeteer-core';
import { READER } from '../../entrypoints/reader/tab-reading.ts';
import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import type { Surface } from '../../tests/support/browser/surface.ts';
import { pause } from '../../tests/support/browser/until.ts';
import { answerAll } from '../../tests/support/walk/help.ts';
import { setUp } from '../../tests/support/walk/set-up.ts';
import type { Stage } from './stage.ts';

const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const OWN_ON_XING = 'https://www.xing.com/profile/Miriam_Hofstetter';
const OTHER = '/in/tobias-wendland/';
const NO_PROFILE = 'https://www.linkedin.com/notifications/';

const ANSWERS = {
  de: ['Umbau alter Abfülllinien', 'per Nachricht hier', 'innerhalb eines Werktags'],
  en: ['rebuilding old filling lines', 'by message here', 'within a working day'],
};

/** The coach in the page: report, help, self-test, others, and every state without a report. */
export async function inPage(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], role: 'sales', language });
  const page = await rig.visit(OWN);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('report.strengths'));
  await page.mouse.move(10, 10);
  await stage.shoot('profile-page', page);
  await answerAll(sidebar, ANSWERS[language]);
  await sidebar.waitFor(t('help.saved'));
  await sidebar.click('button', t('help.copy'));
  await stage.shootSidebar('profile-help', page);
  await unfolded(stage, page, sidebar);
  await sidebar.click('button', t('bar.more'));
  await stage.shootSidebar('menu', page);
  await sidebar.click('button', t('menu.sees'));
  await sidebar.waitFor(t('sees.text'));
  await stage.shootSidebar('self-test', page);
  await states(stage, page, sidebar);
}

/** The own profile on XING, once access to it is given. */
export async function onXing({ rig, t, ...stage }: Stage): Promise<void> {
  await rig.allowRequests(['XING']);
  const settings = await rig.extensionPage('dashboard.html#settings');
  await pageSurface(settings).click('button', t('access.grant', { network: 'XING' }));
  await pageSurface(settings).waitForControl('button', t('access.revoke.name', { network: 'XING' }));
  await settings.close();
  const page = await rig.visit(OWN_ON_XING);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('report.strengths'));
  await page.mouse.move(10, 10);
  await stage.shoot('xing-page', page);
}

/** Beside an open page, after the browser took the access back. */
export async function takenBack({ rig, t, ...stage }: Stage): Promise<void> {
  const page = await rig.visit(OWN);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('report.strengths'));
  await rig.revoke('LinkedIn');
  await sidebar.waitFor(t('refusal.revoked.title'));
  await stage.shootSidebar('state-access-taken-back', page);
}

async function unfolded(stage: Stage, page: Page, sidebar: Surface): Promise<void> {
  const { t } = stage;
  for (const fold of [t('report.strengths'), t('report.partly')]) await sidebar.click('button', fold);
  await sidebar.run((roots) => roots[0]?.querySelector('.fold.is-open')?.scrollIntoView({ block: 'start' }));
  await stage.shootSidebar('profile-strengths', page);
}

async function states(stage: Stage, page: Page, sidebar: Surface): Promise<void> {
  const { rig, t } = stage;
  await page.evaluate(`document.querySelector('a[href*="${OTHER}"]').click()`);
  // The next page's content is late; meanwhile the coach waits.
  await pause(700);
  await stage.shootSidebar('state-loading', page);
  await sidebar.waitFor(t('person.ungraded'));
  await page.mouse.move(10, 10);
  await stage.shoot('other-person', page);

  await sidebar.run(breakReader, READER);
  await sidebar.click('button', t('read.again'));
  await sidebar.waitFor(t('failure.title'));
  await stage.shootSidebar('state-error', page);

  const elsewhere = await rig.visit(NO_PROFILE);
  const beside = await rig.sidebar(elsewhere);
  await beside.click('button', t('handle.open'));
  await beside.waitFor(t('refusal.not-a-profile.title'));
  await stage.shootSidebar('state-not-a-profile', elsewhere);
}

/** Runs in the extension's own world of the page: from now on nothing can be read there. */
function breakReader(_roots: unknown, name: string): void {
  Object.defineProperty(globalThis, Symbol.for(name), {
    // Nor can a fresh one be put in its place.
    configurable: false,
    value: () => {
      throw new Error('broken on purpose');
    },
  });
}
