import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import { localeOf } from '../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';

/** Puts a meeting's time into the coach's language: "09:00 bis 10:00", "9:00 AM to 10:00 AM", "ganztägig". */
export function useTimeWords(): (meeting: Pick<Meeting, 'from' | 'until'>) => string {
  const t = usePageWords();
  const { language } = useSettings();
  const format = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone: 'UTC' });
  const said = (clock: string) => format.format(new Date(`1970-01-01T${clock}Z`));
  return ({ from, until }) => {
    if (from !== null)
      return until === null ? said(from) : t('meetings.time', { from: said(from), until: said(until) });
    return until === null ? t('meetings.whole-day') : t('meetings.until', { until: said(until) });
  };
}
