import { dayOf } from '../../components/dashboard/days.ts';
import type { CalendarAnswer, MeetingsLink } from '../../components/dashboard/meetings/meetings-link.ts';
import type { Meeting } from '../../lib/domain/journal/meetings/meeting.ts';
import { addDays } from '../../lib/domain/present-use/days.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { decodeText } from '../../lib/imports/text-file/decode.ts';
import { call } from '../../lib/messages/call.ts';
import { peopleLink } from './people-link.ts';

/** A calendar of many years has some megabytes. */
const LARGEST = 20 * 1024 * 1024;
/** Of two days. */
const MOST = 200;

export const meetingsLink: MeetingsLink = {
  async open(file) {
    if (file.size > LARGEST) return { ok: false, why: 'meetings.no.large' };
    const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text.trim() === '') return { ok: false, why: 'meetings.no.empty' };
    const { readMeetings } = await import('../../lib/imports/calendar/read-meetings.ts');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const from = dayOf(new Date());
    try {
      const { meetings, unread } = readMeetings(text, { from, until: addDays(from, 1) }, timeZone);
      return await withPeople(meetings.slice(0, MOST), unread);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ok: false, why: error.code === 'torn' ? 'meetings.no.torn' : 'meetings.no.other' };
    }
  },
  prepare: (person) => call('prepareMeeting', { person }),
  edit: peopleLink.edit,
};

async function withPeople(meetings: readonly Meeting[], unread: number): Promise<CalendarAnswer> {
  const sought = meetings.map(({ title, names, mails }) => ({ title, names, mails }));
  const found = await call('findMeetingPeople', { meetings: sought });
  const all = meetings.map((meeting, at) => ({ meeting, ...(found[at] ?? { sure: [], open: [] }) }));
  return { ok: true, calendar: { meetings: all, unread } };
}
