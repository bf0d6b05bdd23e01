import { setUp } from '../../tests/support/walk/set-up.ts';
import type { Stage } from './stage.ts';

const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';

/** The coach in the browser's own panel: without access, and with it after a click. */
export async function beside(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  await setUp(rig, { stand: 'beside', networks: [], role: 'sales', language });
  const page = await rig.visit(OWN);
  await rig.clickToolbar(page);
  const panel = await rig.panel();
  await panel.waitFor(t('report.strengths'));
  const view = await rig.ownPage('sidepanel.html');
  await stage.shoot('side-panel', view);
  await panel.click('button', t('bar.more'));
  await panel.click('button', t('menu.sees'));
  await panel.waitFor(t('capture.title'));
  await stage.shootNarrow('self-test', view);
  await page.goto('about:blank');
  await panel.waitFor(t('refusal.no-access.title'));
  await stage.shoot('state-no-access', view);
}
