import { addDays } from '../../lib/domain/present-use/days.ts';
import { newId } from '../../lib/messages/uuid.ts';
import type { Rig } from '../../tests/support/browser/rig.ts';
import { speakerOn } from '../../tests/support/browser/speaker.ts';
import { companyInFile } from '../../tests/support/journal/company-in-file.ts';
import { openCoach } from '../../tests/support/walk/open-coach.ts';
import type { Stage } from './stage.ts';

const TOBIAS = 'https://www.linkedin.com/in/tobias-wendland/';
const FEED = 'https://www.linkedin.com/feed/';
/** As wide as browsers open their panel. */
const PANEL = { width: 400, height: 1040 };
const WHO = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };

const LINES = {
  de: {
    past: [
      '/treffen will vor dem Umbau die Kosten eines Stillstands kennen, gestern #messe',
      '/nachricht Termin im Werk vorgeschlagen',
    ],
    step: '/aufgabe Vergleichsrechnung schicken bis heute',
    now: '/anruf will Angebot bis Freitag #umbau',
  },
  en: {
    past: [
      '/meeting wants to know what an hour of downtime costs, yesterday #fair',
      '/message offered a date at the plant',
    ],
    step: '/task send the cost comparison by today',
    now: '/call wants offer by Friday #retrofit',
  },
};

/** Notes about a person: in the page, where nothing shows that was noted before, and beside it. */
export async function notes(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  const { past, step, now } = LINES[language];
  const own = await rig.extensionPage('dashboard.html');
  const call = await speakerOn(own);
  for (const line of [...past, step]) await call('logEvent', { act: newId(), who: WHO, line });
  await own.close();
  const page = await rig.visit(TOBIAS);
  const sidebar = await openCoach(rig, page, 'in-page', t);
  await sidebar.waitFor('Tobias Wendland');
  await sidebar.click('button', t('room.notes'));
  await sidebar.fill(t('notes.line'), '/');
  await stage.shootSidebar('notes-commands', page);
  await sidebar.press('Backspace');
  await sidebar.fill(t('notes.line'), now);
  await sidebar.waitFor(t('notes.next').slice(0, 6));
  await stage.shootSidebar('notes-in-page', page);
  await page.goto(FEED);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('today.hidden.text'));
  await stage.shootSidebar('today-in-page', page);
  await page.close();
}

/** The same in the browser's own panel, and the card of the day: of a promise, of an idea, in a page. */
export async function notesBeside(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.visit(TOBIAS);
  const panel = await openCoach(rig, page, 'beside', t);
  await panel.waitFor('Tobias Wendland');
  await panel.click('button', t('room.notes'));
  await panel.waitFor(t('notes.log'));
  const view = await rig.ownPage('sidepanel.html');
  await view.setViewport(PANEL);
  await panel.waitFor(t('notes.next').slice(0, 6));
  await stage.shoot('notes', view);
  await stage.shootNarrow('notes', view);
  await view.setViewport(PANEL);
  await panel.click('button', t('room.today'));
  await panel.waitFor(t('today.person'));
  await stage.shoot('today', view);
  await stage.shootNarrow('today', view);
  await view.setViewport(PANEL);
  await panel.click('button', `/^${t('today.done')}$/`);
  await panel.waitFor(t('act.undo'));
  await stage.shoot('today-next', view);
  await newCompany(rig);
  await view.bringToFront();
  await panel.waitFor(t('today.news.company'));
  await stage.shoot('today-news', view);
  await stage.shootNarrow('today-news', view);
  await page.close();
}

/** Two lists of customers, of which the newer one names another company. */
async function newCompany(rig: Rig): Promise<void> {
  const own = await rig.extensionPage('dashboard.html');
  const call = await speakerOn(own);
  const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
  const drafts = [
    companyInFile(WHO.person, 'Molkerei Hasenried', addDays(yesterday, -300)),
    companyInFile(WHO.person, 'Pumpen Ostrau', yesterday),
  ];
  await call('takeDrafts', { drafts });
  await own.close();
}
