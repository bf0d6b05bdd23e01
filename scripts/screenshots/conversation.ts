import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import type { Stage } from './stage.ts';

const OTHER = 'https://www.linkedin.com/in/tobias-wendland/';

/** Long enough for the whole, so that one picture shows it. */
const TALL = { width: 1280, height: 1500 };
const USUAL = { width: 1280, height: 860 };

const MESSAGE = {
  de: 'Hallo zusammen, unsere Lösung senkt Ihre Kosten. Haben Sie Zeit?',
  en: 'Hello everybody, our solution lowers your costs. Do you have time?',
};

/** Before a call: what there is to talk about, a message that is looked over, and the page to be printed. */
export async function conversation({ rig, t, language, ...stage }: Stage): Promise<void> {
  const page = await rig.visit(OTHER);
  await page.setViewport(TALL);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.click('button', t('room.conversation'));
  await sidebar.waitFor(t('talk.questions'));
  await stage.shoot('conversation', page);
  await sidebar.click('button', t('talk.view.message'));
  await sidebar.fill(t('message.text'), MESSAGE[language]);
  await sidebar.waitFor(t('message.length', { length: MESSAGE[language].length, most: 500 }));
  await stage.shoot('conversation-message', page);
  await sidebar.click('button', t('talk.view.talk'));
  await sidebar.click('button', t('talk.print.open'));
  const paper = await rig.ownPage('dashboard.html#prepared');
  await pageSurface(paper).waitFor(t('talk.questions'));
  await stage.shoot('conversation-paper', paper, 'whole');
  await paper.close();
  await page.setViewport(USUAL);
}
