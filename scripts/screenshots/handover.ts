import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { speakerOn } from '../../tests/support/browser/speaker.ts';
import { aHandover } from '../../tests/support/journal/handovers.ts';
import { pickBytes } from '../../tests/support/walk/import.ts';
import type { Stage } from './stage.ts';

const IDA = 'linkedin:ida-lindqvist';

/** What one colleague writes and another one reads. Taken back, so that it shows nowhere else. */
export async function handover(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  const page = await rig.extensionPage('dashboard.html#people');
  const room = pageSurface(page);
  await room.click('checkbox', t('people.pick', { name: 'Tobias Wendland' }));
  await room.click('button', t('people.bulk.handover'));
  await room.click('checkbox', t('handover.steps'));
  await room.waitFor(t('handover.content.of', { count: 1 }));
  await stage.shoot('dashboard-handover', page, 'whole');
  await stage.shootNarrow('dashboard-handover', page);

  await page.evaluate("location.hash = '#people-file'");
  await room.waitFor(t('bring.drop'));
  const [ida] = aHandover({ keys: [IDA], name: 'Ida Lindqvist' }).people;
  const [tobias] = aHandover({ role: 'customer', contacts: [{ way: 'call', day: '2026-11-20' }] }).people;
  const file = aHandover({}, { people: [ida, tobias].filter((person) => person !== undefined) });
  await pickBytes(page, 'werkstolz-handover-2026-11-26.json', new TextEncoder().encode(JSON.stringify(file)));
  await room.waitFor(t('handed.title', { from: 'Anna Weber' }));
  await stage.shoot('dashboard-handed', page, 'whole');
  await stage.shootNarrow('dashboard-handed', page);

  await room.click('button', t('bring.take', { count: 2 }));
  await room.waitForControl('button', t('take.undo'));
  const call = await speakerOn(page);
  await page.evaluate(`location.hash = '#people/${encodeURIComponent(IDA)}'`);
  await room.waitFor(t('person.back'));
  await stage.shoot('dashboard-handed-person', page, 'whole');
  await call('takeHandoverBack', { handover: file });
  await page.close();
}
