import { addDays } from '../present-use/days.ts';
import { hasProfile, profileAddress } from '../profile/profile-path.ts';
import { contentLines, escapedText } from '../text-file/content-line.ts';
import type { NextStep } from './event.ts';

/** A next step with somebody. */
export interface CalendarStep {
  key: string;
  name: string;
  step: NextStep;
}

/**
 * Next steps as a calendar (RFC 5545), each a whole day; those for some day are left out. A step keeps its id while its
 * person stays, so that reading the file again moves it in place of adding another.
 * @param made ISO time of now
 */
export function stepsCalendar(steps: readonly CalendarStep[], made: string): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/gu, '')}Z`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkstolz//Journal//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...steps.flatMap((each) => entry(each, stamp)),
    'END:VCALENDAR',
  ]);
}

function entry({ key, name, step: { what, day, why } }: CalendarStep, stamp: string): string[] {
  if (day === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(key)}@werkstolz.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // The end is not part of it.
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escapedText(`${what} (${name})`)}`,
    ...(why === null ? [] : [`DESCRIPTION:${escapedText(why)}`]),
    ...(hasProfile(key) ? [`URL:${profileAddress(key)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plain = (day: string): string => day.replaceAll('-', '');
