import { dayOf } from '../../present-use/days.ts';
import type { JournalEvent, NextStep } from '../event.ts';
import { withoutContact } from '../first-words.ts';
import type { PersonRecord } from '../person-record.ts';
import { struckActs } from '../struck-acts.ts';
import {
  HANDOVER_LIMITS,
  type HandedContact,
  type HandedNote,
  type HandedPerson,
  type HandoverWishes,
} from './handover.ts';

/**
 * What goes to a colleague of one person: who it is, in which role, on which days they were in touch and how. The rest only
 * where it is wanted, without mail addresses and phone numbers, which may be anybody's.
 * @param events every line about the person
 * @param today 'YYYY-MM-DD': what is noted for later is no contact yet
 */
export function handedPerson(
  keys: readonly string[],
  { name, role, informed, next, tags }: PersonRecord,
  events: readonly JournalEvent[],
  wishes: HandoverWishes,
  today: string,
): HandedPerson {
  const struck = struckActs(events);
  const lines = events
    .filter(({ act, happened }) => !struck.has(act) && dayOf(happened) <= today)
    .sort((one, other) => (one.happened < other.happened ? -1 : 1));
  const notes = wishes.notes ? latest(lines.flatMap(noteOf)) : [];
  return {
    keys: [...keys].sort().slice(0, HANDOVER_LIMITS.keys),
    name: name && cut(name, HANDOVER_LIMITS.name),
    role,
    informed,
    contacts: latest(lines.flatMap(contactOf)),
    ...(wishes.steps && next !== null && { next: stepOf(next) }),
    ...(wishes.tags && tags.length > 0 && { tags: tags.slice(0, HANDOVER_LIMITS.tags).map(short) }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Whether there is anything to tell of somebody beside an address. */
export const saysSomething = ({ name, role, informed, contacts, next, tags, notes }: HandedPerson): boolean =>
  [name, role, informed, next, tags, notes].some((part) => part !== null && part !== undefined) || contacts.length > 0;

const contactOf = ({ what, happened, by }: JournalEvent): HandedContact[] =>
  what.kind === 'contact' && what.way !== 'note' ? [{ way: what.way, day: dayOf(happened), ...byOf(by) }] : [];

const noteOf = ({ what, happened, by }: JournalEvent): HandedNote[] => {
  const text = what.kind === 'contact' && what.text !== null ? withoutContact(what.text).trim() : '';
  return text === '' ? [] : [{ day: dayOf(happened), text: cut(text, HANDOVER_LIMITS.text), ...byOf(by) }];
};

const byOf = (by: string | undefined): { by?: string } => (by === undefined ? {} : { by });

const stepOf = ({ what, day, why }: NextStep): NextStep => ({ what: short(what), day, why: why && short(why) });

const short = (text: string): string => cut(withoutContact(text), HANDOVER_LIMITS.short);
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Each once: two messages on one day are one contact of that day. */
function latest<Line extends object>(lines: readonly Line[]): Line[] {
  const once = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...once.values()].slice(-HANDOVER_LIMITS.lines);
}
