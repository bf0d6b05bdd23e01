import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import type { Stage } from './stage.ts';

const PASSPHRASE = 'Regen Tasse Amt Zug';

/** The lock as it is turned on, and what stands there while it is shut. The last scene: after it nothing is shown. */
export async function lock(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.extensionPage('dashboard.html#settings');
  const room = pageSurface(page);
  await room.fill(t('lock.passphrase'), PASSPHRASE);
  await room.fill(t('lock.again'), PASSPHRASE);
  await room.click('button', t('lock.turn-on'));
  await room.waitForControl('button', t('lock.anyway'));
  await stage.shoot('dashboard-lock', page);
  await room.click('button', t('lock.anyway'));
  await room.waitFor(t('lock.is-on'), 60);
  await room.click('button', t('lock.now'));
  await room.waitFor(t('locked.title'));
  await stage.shoot('dashboard-locked', page);
  await stage.shootNarrow('dashboard-locked', page);
  await page.close();
}
