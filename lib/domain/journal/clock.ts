/**
 * A moment of a hybrid logical clock (Kulkarni and others, 2014): milliseconds since 1970 in 15 digits, a counter in six
 * and the device, joined by points. Clocks compare as text, and no two events of one device have the same.
 */
export type Clock = string;

/** No moment from this millisecond on is before it. */
export const clockFrom = (time: number): Clock => String(time).padStart(15, '0');

const MOST = 999_999;

/**
 * The moment after another: never before it, whatever the device's own clock says.
 * @param last the latest moment known here, of whatever device; null = none yet
 * @param now milliseconds since 1970 by this device's clock, which may jump
 */
export function tick(last: Clock | null, now: number, device: string): Clock {
  const [time, count] = last === null ? [0, 0] : partsOf(last);
  const wall = Math.max(0, Math.trunc(now));
  if (wall > time) return moment(wall, 0, device);
  return count < MOST ? moment(time, count + 1, device) : moment(time + 1, 0, device);
}

function partsOf(clock: Clock): [time: number, count: number] {
  const [time = '', count = ''] = clock.split('.', 2);
  return [Number(time), Number(count)];
}

const moment = (time: number, count: number, device: string): Clock =>
  `${String(time).padStart(15, '0')}.${String(count).padStart(6, '0')}.${device}`;
