import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { withEvent } from '../../tests/support/calendar/files.ts';
import { pickBytes } from '../../tests/support/walk/import.ts';
import type { Stage } from './stage.ts';

const SUMMARY = { de: 'Wartungsvertrag', en: 'Service contract' } as const;

/** A meeting of today with somebody whom an earlier scene noted. */
export async function meetings(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  const page = await rig.extensionPage('dashboard.html#meetings');
  const room = pageSurface(page);
  await room.waitFor(t('meetings.choose'));
  await pickBytes(page, 'calendar.ics', new TextEncoder().encode(todayAtTen(SUMMARY[language])));
  await room.waitFor(SUMMARY[language]);
  await room.waitFor(t('step.title'));
  await stage.shoot('dashboard-meetings', page, 'whole');
  await stage.shootNarrow('dashboard-meetings', page);
  await page.close();
}

function todayAtTen(summary: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const attendee = 'ATTENDEE;CN="Wendland, Tobias":mailto:t.wendland@example.com';
  return withEvent(`SUMMARY:${summary}\nDTSTART:${day}T100000\nDTEND:${day}T110000\n${attendee}`);
}
