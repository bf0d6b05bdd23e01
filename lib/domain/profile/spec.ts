import type { ProfileReading } from './reading.ts';

/** The form in which readings are compared and printed: without states and extras, with `missing`. */
export function toSpec(reading: ProfileReading): Omit<ProfileReading, 'states' | 'extra'> {
  const { states: _states, extra: _extra, ...spec } = reading;
  return spec;
}
