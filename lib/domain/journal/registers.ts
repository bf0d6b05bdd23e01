import type { Change, JournalEvent, Source } from './event.ts';
import { sortName } from './sort-name.ts';

/** The value of one field, with what is needed to tell whether another one is newer. */
export interface Register {
  change: Change;
  source: Source;
  clock: string;
  event: string;
  /** ISO time at which it was written down. */
  noted: string;
  /** Of a fact: what was said last that says otherwise, and is not said any more. */
  before?: Said;
}

/** A value without what stood there earlier. */
type Said = Omit<Register, 'before'>;

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
  if (!stands) return { ...registers, [name]: next };
  const [upper, lower] = outranks(stands, next) ? [stands, next] : [next, stands];
  if (change.field !== 'fact') return upper === stands ? registers : { ...registers, [name]: next };
  return { ...registers, [name]: withBefore(upper, [lower, ...(stands.before ? [stands.before] : [])]) };
}

/** Of all values but the first, the one that ranks highest among those that say something else. */
function withBefore({ before: _, ...upper }: Register, others: readonly Register[]): Register {
  const [before] = others
    .filter((other) => textOf(other) !== textOf(upper))
    .sort((one, other) => (outranks(one, other) ? -1 : 1));
  if (!before) return upper;
  const { before: _earlier, ...said } = before;
  return { ...upper, before: said };
}

const textOf = ({ change }: Said): string | null =>
  change.field === 'fact' && change.value ? sortName(change.value.text) : null;

function outranks(one: Said, other: Said): boolean {
  if (isByHand(one) !== isByHand(other)) return isByHand(one);
  const [day, otherDay] = [confirmedOn(one), confirmedOn(other)];
  if (day !== otherDay) return day > otherDay;
  return one.clock === other.clock ? one.event >= other.event : one.clock > other.clock;
}

/** Of a fact that a file or page says, the day on which it was seen to hold; else nothing that could be compared. */
const confirmedOn = ({ change, source }: Said): string =>
  !isByHand({ source, change }) && change.field === 'fact' ? (change.value?.confirmed ?? '') : '';

/** A step that a colleague handed over stands where the user had none, and is the user's own from then on. */
const isByHand = ({ source, change }: Pick<Register, 'source' | 'change'>): boolean =>
  source === 'manual' || source === 'sync' || (source === 'handover' && change.field === 'next');
