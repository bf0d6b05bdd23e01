import ICAL from 'ical.js';
import type { Meeting } from '../../domain/journal/meetings/meeting.ts';
import { addDays } from '../../domain/present-use/days.ts';
import { calendarsIn } from './calendars.ts';
import { type Budget, type Occurrence, occurrencesOf } from './occurrences.ts';
import { clockIn, dayIn, isZone, momentOf, type WallTime, wallTime } from './zone-time.ts';

const DAY = 24 * 60 * 60 * 1000;
/** As much of a title, a place or a name as is taken, in UTF-16 units. */
const LONGEST = 200;
const MOST_PEOPLE = 100;
/** Times of repeated events that are counted through in one file. */
const MOST_TIMES = 20_000;

/** Days that are looked at; both 'YYYY-MM-DD'. */
export interface MeetingDays {
  from: string;
  until: string;
}

/** What a calendar holds of these days, in their order, and how many entries could not be read. */
export interface MeetingsFound {
  meetings: Meeting[];
  unread: number;
}

/**
 * Meetings of some days from a calendar (iCalendar, RFC 5545): repeated ones too, without those that were called off. A
 * time without a zone is the user's own, and so is one in a zone that nobody knows.
 * @param zone the user's own (IANA), e.g. 'Europe/Berlin'
 * @throws Refusal 'other-kind' where it is no calendar, 'torn' where it breaks off or can't be understood
 */
export function readMeetings(text: string, days: MeetingDays, zone: string): MeetingsFound {
  const found: Meeting[] = [];
  let unread = 0;
  const budget = { left: MOST_TIMES };
  for (const { calendar, torn } of calendarsIn(text)) {
    unread += torn;
    if (wordOf(calendar, 'method') === 'CANCEL') continue;
    for (const series of seriesIn(calendar)) {
      try {
        found.push(...meetingsOf(series, days, zone, budget));
      } catch {
        unread += 1;
      }
    }
  }
  return { meetings: found.sort(byTime), unread };
}

/** One event with the entries that change single times of it. */
interface Series {
  event: ICAL.Component;
  exceptions: ICAL.Component[];
}

/** A changed time that comes without its series, as in an invitation, is an event of its own. */
function seriesIn(calendar: ICAL.Component): Series[] {
  const all = calendar.getAllSubcomponents('vevent');
  const isException = (event: ICAL.Component) => event.hasProperty('recurrence-id');
  const uidOf = (event: ICAL.Component) => wordOf(event, 'uid');
  const masters = all.filter((event) => !isException(event));
  const known = new Set(masters.map(uidOf));
  return [
    ...masters.map((event) => ({
      event,
      exceptions: all.filter((other) => isException(other) && uidOf(other) === uidOf(event)),
    })),
    ...all
      .filter((event) => isException(event) && !known.has(uidOf(event)))
      .map((event) => ({ event, exceptions: [] })),
  ];
}

function meetingsOf({ event, exceptions }: Series, days: MeetingDays, zone: string, budget: Budget): Meeting[] {
  // Two days earlier and later it is another day in every zone.
  const window = {
    from: ICAL.Time.fromDateString(addDays(days.from, -2)),
    until: ICAL.Time.fromDateString(addDays(days.until, 2)),
  };
  return occurrencesOf(event, exceptions, window, budget).flatMap((one) => meetingOf(one, days, zone) ?? []);
}

/** null where it was called off, or is on other days. */
function meetingOf({ event, start, end }: Occurrence, days: MeetingDays, zone: string): Meeting | null {
  const { component } = event;
  if (wordOf(component, 'status') === 'CANCELLED') return null;
  const time = start.isDate ? wholeDays(start, end) : clockTimes(component, start, end, zone);
  if (time.last < days.from || time.first > days.until) return null;
  const day = [time.first, days.from].sort()[1] ?? time.first;
  return {
    id: `${wordOf(component, 'uid')} ${start.toString()}`,
    title: short(event.summary ?? ''),
    place: short(event.location ?? '') || null,
    day,
    from: time.first < days.from ? null : time.from,
    until: time.last > day ? null : time.until,
    ...peopleIn(component),
  };
}

interface Span {
  first: string;
  last: string;
  from: string | null;
  until: string | null;
}

/** The end of whole days is the day after. */
function wholeDays(start: ICAL.Time, end: ICAL.Time): Span {
  const first = dayIn(start);
  const last = new Date(Math.max(Date.parse(first), Date.parse(dayIn(end)) - DAY)).toISOString().slice(0, 10);
  return { first, last, from: null, until: null };
}

function clockTimes(component: ICAL.Component, start: ICAL.Time, end: ICAL.Time, zone: string): Span {
  const named = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const writtenIn = named !== undefined && isZone(named) ? named : zone;
  const at = (time: ICAL.Time): number => {
    // Zones that the file itself explains, and world time.
    if (time.zone.tzid !== 'floating') return time.toUnixTime() * 1000;
    return momentOf(time satisfies WallTime, writtenIn);
  };
  const [from, until] = [at(start), at(end)];
  const [begins, ends] = [wallTime(from, zone), wallTime(until, zone)];
  // What ends at midnight does not reach into the day that begins then.
  const last = wallTime(Math.max(from, until - 1), zone);
  return { first: dayIn(begins), last: dayIn(last), from: clockIn(begins), until: until > from ? clockIn(ends) : null };
}

function peopleIn(event: ICAL.Component): Pick<Meeting, 'names' | 'mails'> {
  const people = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')].filter((person) => {
    const kind = (person.getFirstParameter('cutype') ?? 'INDIVIDUAL').toUpperCase();
    const isComing = (person.getFirstParameter('partstat') ?? '').toUpperCase() !== 'DECLINED';
    return isComing && kind !== 'ROOM' && kind !== 'RESOURCE';
  });
  const names = people.map((person) => short((person.getFirstParameter('cn') ?? '').replace(/^["']|["']$/g, '')));
  const mails = people.map(
    (person) => /^mailto:(\S+@\S+)$/i.exec(String(person.getFirstValue()))?.[1]?.toLowerCase() ?? '',
  );
  // Some programs write the address where the name belongs.
  return { names: few(names.filter((name) => !name.includes('@'))), mails: few(mails.map(short)) };
}

const few = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_PEOPLE);

const short = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

const wordOf = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property) ?? '').toUpperCase();

const byTime = (one: Meeting, other: Meeting): number =>
  `${one.day} ${one.from ?? ''}` < `${other.day} ${other.from ?? ''}` ? -1 : 1;
