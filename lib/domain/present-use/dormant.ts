import type { Day, ExportRows, PersonRef } from '../network-export/rows.ts';
import { conversationsOf } from './conversations.ts';
import { addDays, type Basis, basisOf, dayOf, daysBetween } from './days.ts';

/** Half a year without a word. */
const SILENT_DAYS = 183;
const MOST = 12;

/** Somebody with whom there was a real exchange that has fallen asleep. */
export interface Dormant {
  person: PersonRef;
  company: string | null;
  position: string | null;
  /** Messages in both directions, and the day of the last one. */
  messages: number;
  last: Day;
  /** Days without a word. */
  silent: number;
}

export interface DormantContacts {
  /** Those with whom most was written first. */
  people: Dormant[];
  /** How many there are altogether. */
  total: number;
  basis: Basis;
}

/** Contacts to whom both sides wrote, and nobody for half a year. Nobody is on it who never answered. */
export function dormantOf(rows: ExportRows, until: Day): DormantContacts {
  const contacts = new Map(rows.connections.flatMap((row) => (row.person.key ? [[row.person.key, row] as const] : [])));
  const conversations = conversationsOf(rows.messages);
  const people = conversations.flatMap(({ person, messages }): Dormant[] => {
    const contact = contacts.get(person.key ?? '');
    const last = dayOf(messages.at(-1)?.at ?? until);
    const both = messages.some(({ sent }) => sent === true) && messages.some(({ sent }) => sent === false);
    if (!contact || !both || last > addDays(until, -SILENT_DAYS)) return [];
    const { company, position } = contact;
    const silent = daysBetween(last, until);
    return [{ person: contact.person, company, position, messages: messages.length, last, silent }];
  });
  people.sort((a, b) => b.messages - a.messages || (a.last < b.last ? 1 : -1));
  const days = conversations.flatMap(({ messages }) => messages.map(({ at }) => dayOf(at)));
  return { people: people.slice(0, MOST), total: people.length, basis: basisOf(days) };
}
