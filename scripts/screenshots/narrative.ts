import type { Page } from 'puppeteer-core';
import { callScript } from '../../tests/support/browser/call-script.ts';
import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import type { Stage } from './stage.ts';

/** The company's narrative: none yet, a sample that is taken, and the editor. */
export async function narrative(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.extensionPage('dashboard.html#narrative');
  const room = pageSurface(page);
  await room.waitFor(t('narrative.begin.empty'));
  await stage.shoot('narrative-none', page, 'whole');
  await stage.shootNarrow('narrative-none', page);
  await room.click('button', t('narrative.sample.staffing'));
  await room.waitFor(t('narrative.file.take'));
  await stage.shoot('narrative-preview', page);
  await room.click('button', t('narrative.file.take'));
  await room.waitFor(t('narrative.taken'));
  await room.click('button', '/^1/');
  await stage.shoot('narrative', page, 'whole');
  await stage.shootNarrow('narrative', page);
  await page.close();
  await editor(stage);
  await away(stage);
}

async function editor(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.extensionPage('dashboard.html#narrative-edit/themes/0/claim');
  const surface = pageSurface(page);
  await surface.waitFor(/ · \d+ [Mm]in/);
  await stage.shoot('narrative-editor', page);
  await surface.click('radio', t('editor.sides.both'));
  await surface.click('button', t('editor.part.company'));
  await stage.shoot('narrative-editor-languages', page);
  await stage.shootNarrow('narrative-editor', page);
  await surface.fill(t('editor.company.name'), ' GmbH');
  await surface.click('button', t('editor.publish'));
  await surface.waitFor(t('editor.note'));
  await stage.shoot('narrative-publish', page);
  await surface.click('button', t('editor.publish.now', { version: '5' }));
  await surface.waitFor(t('narrative.edit'));
  await surface.click('button', t('narrative.view.versions'));
  await surface.waitFor(t('narrative.compare'));
  await stage.shoot('narrative-versions', page);
  await page.close();
}

/** Other pictures show the coach as it is without a narrative. */
async function away({ rig }: Stage): Promise<void> {
  const page: Page = await rig.extensionPage('dashboard.html#settings');
  await page.evaluate(await callScript());
  await page.evaluate(`surface.call('removeNarrative', {})`);
  await page.close();
}
