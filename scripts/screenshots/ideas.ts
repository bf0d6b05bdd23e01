import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { speakerOn } from '../../tests/support/browser/speaker.ts';
import type { Surface } from '../../tests/support/browser/surface.ts';
import { sampleNarrative } from '../../tests/support/narrative/samples.ts';
import { takeNarrative } from '../../tests/support/narrative/take.ts';
import type { Stage } from './stage.ts';

const FEED = 'https://www.linkedin.com/feed/';

/** Long enough for a whole idea, so that one picture shows it. */
const TALL = { width: 1280, height: 1560 };
const USUAL = { width: 1280, height: 860 };

const ANSWERS = {
  de: [
    'Das Ventil kam mit dem falschen Flansch, nachgemessen hatte es niemand',
    'Jedes Teil liegt jetzt am Vortag neben der Öffnung',
  ],
  en: [
    'The valve came with the wrong flange, and nobody had measured it',
    'Every part now lies next to its opening the day before',
  ],
};

/** From the empty panel to a draft: beside a feed, once a narrative was taken. */
export async function ideas(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  const page = await rig.visit(FEED);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('page.kept'));
  await sidebar.click('button', t('room.idea'));
  await sidebar.waitFor(t('idea.none'));
  await stage.shootSidebar('idea-no-narrative', page);
  const own = await rig.extensionPage('dashboard.html');
  await takeNarrative(await speakerOn(own), sampleNarrative('machine-builder'));
  await own.close();
  await page.bringToFront();
  await sidebar.waitFor(t('idea.draft.empty'));
  await page.setViewport(TALL);
  await stage.shootSidebar('idea', page);
  for (const [at, answer] of ANSWERS[language].entries()) {
    const label = (await sidebar.run(
      (roots, index) => roots[0]?.querySelectorAll('.idea-questions .label[for]')[index]?.textContent ?? '',
      at,
    )) as string;
    await sidebar.fill(label, answer);
  }
  await stage.shootSidebar('idea-draft', page);
  await page.setViewport(USUAL);
  await sidebar.click('button', t('idea.never'));
  await sidebar.waitFor(t('idea.reason'));
  await stage.shootSidebar('idea-never', page);
  await inbox(stage);
}

/** What became of those ideas, in the dashboard; one of them opened. */
async function inbox({ rig, t, shoot, shootNarrow }: Stage): Promise<void> {
  const own = await rig.extensionPage('dashboard.html#ideas');
  const room = pageSurface(own);
  await room.waitFor(t('ideas.lead'));
  await room.click('button', await firstTitle(room));
  await room.waitFor(t('idea.questions'));
  await shoot('dashboard-ideas', own, 'whole');
  await shootNarrow('dashboard-ideas', own);
  await own.close();
}

const firstTitle = (room: Surface): Promise<string> =>
  room.run((roots) => roots[0]?.querySelector('.kept-idea-title')?.textContent ?? '');
