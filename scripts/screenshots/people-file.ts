import { CUSTOMER_LIST } from '../../tests/samples/people-files/files.ts';
import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { pickBytes } from '../../tests/support/walk/import.ts';
import type { Stage } from './stage.ts';

/** A list of customers that was opened, and what came of it; taken back, so that it shows nowhere else. */
export async function peopleFile(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.extensionPage('dashboard.html#people-file');
  const room = pageSurface(page);
  await room.waitFor(t('bring.drop'));
  await pickBytes(page, 'kunden.csv', CUSTOMER_LIST);
  await room.waitFor(t('bring.preview'));
  await page.select('.for-all select', 'prospect');
  await room.waitFor(t('bring.duty'));
  await stage.shoot('dashboard-people-file', page, 'whole');
  await stage.shootNarrow('dashboard-people-file', page);
  await room.click('button', t('bring.take', { count: 4 }));
  await room.waitForControl('button', t('take.undo'));
  await stage.shoot('dashboard-people-file-taken', page);
  await room.click('button', t('take.undo'));
  await room.waitFor(t('take.undone'));
  await page.close();
}
