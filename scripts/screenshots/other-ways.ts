import type { Page } from 'puppeteer-core';
import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { pasteText, textOfCase } from '../../tests/support/walk/import.ts';
import type { Stage } from './stage.ts';

const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
/** A profile of which nothing is kept yet, so that its address is asked for; and one whose buttons say that it is another's. */
const TEXTS = {
  de: { own: 'sdui-own-executive-third-person-de', other: 'sdui-other-maintenance-de' },
  en: { own: 'sdui-own-newcomer-en', other: 'sdui-other-engineer-en' },
};

/** Where a page can't be read: its text or a file instead, and an anonymized copy for whoever repairs it. */
export async function otherWays(stage: Stage): Promise<void> {
  const { t, language } = stage;
  const page = await room(stage);
  await stage.shoot('import', page, 'whole');
  await read(stage, page, textOfCase(TEXTS[language].own));
  await pageSurface(page).waitFor(t('import.address'));
  await stage.shoot('import-result', page, 'whole');
  await stage.shootNarrow('import-result', page);
  await page.close();
  const other = await room(stage);
  await read(stage, other, textOfCase(TEXTS[language].other));
  await pageSurface(other).waitFor(t('import.other'));
  await stage.shoot('import-other-person', other, 'whole');
  await other.close();
  await copy(stage);
}

async function room({ rig, t }: Stage): Promise<Page> {
  const page = await rig.extensionPage('dashboard.html#import');
  await pageSurface(page).waitFor(t('import.read'));
  return page;
}

async function read({ t }: Stage, page: Page, text: string): Promise<void> {
  await pasteText(page, text);
  await pageSurface(page).click('button', t('import.read'));
}

async function copy(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.visit(OWN);
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  await sidebar.waitFor(t('report.strengths'));
  await sidebar.click('button', t('bar.more'));
  await sidebar.click('button', t('menu.sees'));
  await sidebar.click('button', t('capture.action'));
  const shown = await rig.ownPage('dashboard.html#capture');
  await pageSurface(shown).waitFor(t('capture.save'));
  await stage.shoot('capture', shown, 'whole');
  await stage.shootNarrow('capture', shown);
  await shown.close();
  await page.close();
}
