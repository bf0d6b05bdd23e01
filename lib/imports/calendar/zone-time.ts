/** What a clock on the wall shows. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en', { ...parts, second: 'numeric', hourCycle: 'h23', timeZone: zone });
  formats.set(zone, made);
  return made;
}

/** Whether the browser knows a time zone by this name (IANA). */
export function isZone(name: string): boolean {
  try {
    return formatFor(name) !== null;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at a moment. @param at milliseconds since 1970 */
export function wallTime(at: number, zone: string): WallTime {
  const parts = formatFor(zone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [of('year'), of('month'), of('day')];
  return { year, month, day, hour: of('hour'), minute: of('minute'), second: of('second') };
}

/** The moment at which the clocks of a zone show this; where they skip it, an hour later. @returns milliseconds since 1970 */
export function momentOf(wall: WallTime, zone: string): number {
  const asUtc = utcOf(wall);
  const offset = (at: number) => utcOf(wallTime(at, zone)) - at;
  const first = asUtc - offset(asUtc);
  return asUtc - offset(first);
}

const utcOf = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

const two = (part: number): string => String(part).padStart(2, '0');

/** 'YYYY-MM-DD' */
export const dayIn = ({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** 'HH:MM' */
export const clockIn = ({ hour, minute }: WallTime): string => `${two(hour)}:${two(minute)}`;
