import ICAL from 'ical.js';
import { Refusal } from '../refusal.ts';

/** One calendar of a file, and how many of its events could not be read. */
export interface ReadCalendar {
  calendar: ICAL.Component;
  torn: number;
}

const EVENT = /^BEGIN:VEVENT\s*$[\s\S]*?^END:VEVENT\s*$/gim;

/**
 * The calendars of a file. Events are read one by one: the library gives up a whole file for one rule that it does not know.
 * @throws Refusal 'other-kind' where it is no calendar, 'torn' where it breaks off or can't be understood
 */
export function calendarsIn(text: string): ReadCalendar[] {
  const plain = text.replace(/^\ufeff/, '');
  if (!/^\s*BEGIN:VCALENDAR/i.test(plain)) throw new Refusal('other-kind');
  if (!/END:VCALENDAR\s*$/i.test(plain)) throw new Refusal('torn');
  return plain
    .split(/(?<=^END:VCALENDAR)\s*$/im)
    .filter((part) => part.trim() !== '')
    .map(calendarOf);
}

function calendarOf(text: string): ReadCalendar {
  const events = text.match(EVENT) ?? [];
  const calendar = componentIn(
    text
      .replace(EVENT, '')
      .replace(/\n\s*\n/g, '\n')
      .trim(),
    'vcalendar',
  );
  if (!calendar) throw new Refusal('torn');
  const read = events.map((event) => componentIn(event, 'vevent')).filter((event) => event !== null);
  for (const event of read) calendar.addSubcomponent(event);
  return { calendar, torn: events.length - read.length };
}

function componentIn(text: string, name: 'vcalendar' | 'vevent'): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    return Array.isArray(parsed) && parsed[0] === name ? new ICAL.Component(parsed) : null;
  } catch {
    return null;
  }
}
