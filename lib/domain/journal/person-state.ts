import { changesIn } from './changes-in.ts';
import { type ContactWay, type JournalEvent, SPOKEN } from './event.ts';
import { type Registers, write } from './registers.ts';
import { struckActs } from './struck-acts.ts';

interface Contact {
  event: string;
  way: ContactWay;
  /** ISO time. */
  happened: string;
  text: string | null;
}

/** Everything that follows from a person's events; plain data, kept beside them. */
export interface PersonState {
  registers: Registers;
  /** How many contacts stand in the ledger. */
  contacts: number;
  /** The latest of any way, and the latest in which the two talked. */
  last: Contact | null;
  lastSpoken: Contact | null;
  /** ISO time of the first line about this person. */
  since: string | null;
  /** ISO time of the latest contact or change: from here the time runs for which the record is kept. */
  active: string | null;
}

export const UNKNOWN_PERSON: PersonState = {
  registers: {},
  contacts: 0,
  last: null,
  lastSpoken: null,
  since: null,
  active: null,
};

/** The state with one more event. Not for an undo: that changes what earlier events count, see `replay`. */
export function withEvent(state: PersonState, event: JournalEvent): PersonState {
  const { what, person, happened, noted } = event;
  if (what.kind === 'undo' || person === null) return state;
  const since = earlier(state.since, noted);
  if (what.kind !== 'contact') {
    const registers = changesIn(what).reduce((all, change) => write(all, event, person, change), state.registers);
    return { ...state, registers, since, active: later(state.active, noted) };
  }
  const contact: Contact = { event: event.id, way: what.way, happened, text: what.text };
  return {
    registers: state.registers,
    contacts: state.contacts + 1,
    last: laterContact(state.last, contact),
    lastSpoken: SPOKEN.includes(what.way) ? laterContact(state.lastSpoken, contact) : state.lastSpoken,
    since,
    active: later(state.active, happened),
  };
}

/** The state that all events of one person make; the same in whatever order they come. */
export function replay(events: readonly JournalEvent[]): PersonState {
  const struck = struckActs(events);
  return events.filter(({ act }) => !struck.has(act)).reduce(withEvent, UNKNOWN_PERSON);
}

function laterContact(one: Contact | null, other: Contact): Contact {
  if (one === null || one.happened < other.happened) return other;
  return one.happened === other.happened && one.event < other.event ? other : one;
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other);
