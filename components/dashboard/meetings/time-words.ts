import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import type { Translate } from '../../../lib/languages/translate.ts';

/** "09:00 bis 10:00", "ganztägig". */
export function timeWords({ from, until }: Meeting, t: Translate): string {
  if (from !== null) return until === null ? from : t('meetings.time', { from, until });
  return until === null ? t('meetings.whole-day') : t('meetings.until', { until });
}
