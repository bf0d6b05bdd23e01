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

/** A contact that a colleague had. */
export interface ColleagueContact extends Contact {
  by: string;
}

/** Everything that follows from a person's events; plain data, kept beside them. */
export interface PersonState {
  registers: Registers;
  /** How many contacts stand in the ledger. */
  contacts: number;
  /** The user's latest of any way, and the latest in which the two talked. */
  last: Contact | null;
  lastSpoken: Contact | null;
  /** The latest in which a colleague turned to the person; left out = none did. */
  lastByColleague?: ColleagueContact;
  /** Names of colleagues whom something is known from, each once, sorted; left out = nobody. */
  colleagues?: readonly string[];
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
  const { what, person, happened, noted, by } = event;
  if (what.kind === 'undo' || person === null) return state;
  const since = earlier(state.since, noted);
  if (what.kind !== 'contact') {
    const changes = changesIn(what);
    const registers = changes.reduce((all, change) => write(all, event, person, change), state.registers);
    // Passing a record on is no reason to keep it longer.
    const isPassedOn = changes.length > 0 && changes.every(({ field }) => field === 'handedOver');
    const active = isPassedOn ? state.active : later(state.active, noted);
    return { ...state, ...withColleague(state, by), registers, since, active };
  }
  const contact: Contact = { event: event.id, way: what.way, happened, text: what.text };
  const known = { contacts: state.contacts + 1, since, active: later(state.active, happened) };
  if (by !== undefined) return { ...state, ...known, ...withColleague(state, by), ...turnedTo(state, contact, by) };
  return {
    ...state,
    ...known,
    last: laterContact(state.last, contact),
    lastSpoken: SPOKEN.includes(what.way) ? laterContact(state.lastSpoken, contact) : state.lastSpoken,
  };
}

/** Ways in which a colleague turned to somebody: a request is the first word as well. */
const TURNED: readonly ContactWay[] = [...SPOKEN, 'invite'];

function turnedTo(
  { lastByColleague }: PersonState,
  contact: Contact,
  by: string,
): Pick<PersonState, 'lastByColleague'> {
  return TURNED.includes(contact.way)
    ? { lastByColleague: laterContact(lastByColleague ?? null, { ...contact, by }) }
    : {};
}

const withColleague = ({ colleagues = [] }: PersonState, by: string | undefined): Pick<PersonState, 'colleagues'> =>
  by === undefined ? {} : { colleagues: [...new Set([...colleagues, by])].sort() };

/** The state that all events of one person make; the same in whatever order they come. */
export function replay(events: readonly JournalEvent[]): PersonState {
  const struck = struckActs(events);
  return events.filter(({ act }) => !struck.has(act)).reduce(withEvent, UNKNOWN_PERSON);
}

function laterContact<Kind extends Contact>(one: Kind | null, other: Kind): Kind {
  if (one === null || one.happened < other.happened) return other;
  return one.happened === other.happened && one.event < other.event ? other : one;
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other);
