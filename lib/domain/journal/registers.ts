import type { Change, JournalEvent, Source } from './event.ts';

/** The value of one field, with what is needed to tell whether another one is newer. */
export interface Register {
  change: Change;
  source: Source;
  clock: string;
  event: string;
  /** ISO time at which it was written down. */
  noted: string;
}

/** By field; see `registerName`. */
export type Registers = Readonly<Record<string, Register>>;

/** Which register a change writes. That two keys are the same person is said of both at once. */
function registerName(person: string, change: Change): string {
  if (change.field === 'same') return `same ${[person, change.of].sort().join(' ')}`;
  return 'of' in change ? `${change.field} ${change.of}` : change.field;
}

/**
 * Writes a change, unless what stands there outranks it: what came from the user's own hand stays against files and
 * pages; of what those say the latest day wins, so that an old file changes nothing; then the later clock, then the id,
 * so that the result does not depend on the order of arrival.
 */
export function write(registers: Registers, event: JournalEvent, person: string, change: Change): Registers {
  const { source, clock, id, noted } = event;
  const name = registerName(person, change);
  const next: Register = { change, source, clock, event: id, noted };
  const stands = registers[name];
  return stands && outranks(stands, next) ? registers : { ...registers, [name]: next };
}

function outranks(one: Register, other: Register): boolean {
  if (isByHand(one) !== isByHand(other)) return isByHand(one);
  const [day, otherDay] = [confirmedOn(one), confirmedOn(other)];
  if (day !== otherDay) return day > otherDay;
  return one.clock === other.clock ? one.event >= other.event : one.clock > other.clock;
}

/** Of a fact that a file or page says, the day on which it was seen to hold; else nothing that could be compared. */
const confirmedOn = ({ change, source }: Register): string =>
  !isByHand({ source }) && change.field === 'fact' ? (change.value?.confirmed ?? '') : '';

const isByHand = ({ source }: Pick<Register, 'source'>): boolean => source === 'manual' || source === 'sync';
