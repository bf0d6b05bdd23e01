import { contentId } from '../../journal-import/content-id.ts';
import type { Change, Draft, What } from '../event.ts';
import { comparableName } from '../same-people.ts';
import type { HandedPerson, Handover } from './handover.ts';

/** Any time that stays the same: ids hold the content alone. */
const ANY_TIME = Date.parse('2003-05-05T00:00:00Z');

/** The act under which a handover is taken first: that of its content. */
export const handoverAct = (handover: Handover): string => contentId(ANY_TIME, JSON.stringify(handover));

/** The id under which an act, or a line, comes once more that was taken back. */
export const idAnew = (id: string): string => contentId(ANY_TIME, JSON.stringify(['anew', id]));

/** The lines of one person, what the user has told apart. */
export interface HandedLines {
  person: HandedPerson;
  drafts: Draft[];
}

/**
 * What a handover adds to the journal. Ids come from the content and from whoever said it, not from the file: a later
 * handover of the same colleague adds only what is new, and who was erased is recognized by any line that went with them.
 * @param own the user's name: what a colleague hands back is the user's own, and in the ledger already; null = not known
 */
export function handoverDrafts(handover: Handover, own: string | null, act = handoverAct(handover)): HandedLines[] {
  return handover.people.map((person) => ({ person, drafts: personDrafts(person, handover, act, own) }));
}

function personDrafts(person: HandedPerson, { from, made }: Handover, act: string, own: string | null): Draft[] {
  const { keys, name, role, informed, contacts, next, tags = [], notes = [] } = person;
  const [key = '', ...others] = keys;
  const line = (about: string, day: string, by: string, what: What): Draft => ({
    id: contentId(ANY_TIME, JSON.stringify(['handover', by, about, what, what.kind === 'contact' && day])),
    act,
    person: about,
    // Only the day is known; noon keeps it that day in every zone of Europe.
    happened: `${day}T12:00:00.000Z`,
    source: 'handover',
    by,
    goal: null,
    theme: null,
    what,
  });
  const change = (value: Change, about = key) => line(about, made, from, { kind: 'change', change: value });
  const isOwn = (by: string) => own !== null && comparableName(by) === comparableName(own);
  const said = [
    ...contacts.map(({ way, day, by = from }) => ({ day, by, way, text: null })),
    ...notes.map(({ text, day, by = from }) => ({ day, by, way: 'note' as const, text })),
  ].filter(({ by }) => !isOwn(by));
  return [
    ...(name === null ? [] : [change({ field: 'name', value: name })]),
    ...(role === null ? [] : [change({ field: 'role', value: role })]),
    ...(informed === null ? [] : [change({ field: 'informed', value: informed })]),
    ...others.flatMap((other) => [
      change({ field: 'same', of: other, value: true }),
      change({ field: 'same', of: key, value: true }, other),
    ]),
    ...said.map(({ day, by, way, text }) => line(key, day, by, { kind: 'contact', way, text })),
    ...tags.map((of) => change({ field: 'tag', of, value: true })),
    ...(next === undefined ? [] : [change({ field: 'next', value: next })]),
  ];
}
