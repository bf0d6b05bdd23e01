import type { Change, ContactWay, Draft, What } from '../../../lib/domain/journal/event.ts';
import type { InputOf } from '../../../lib/messages/commands/index.ts';
import { MOST_DRAFTS } from '../../../lib/messages/import-drafts.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { COMPANIES, FIRST_NAMES, LAST_NAMES, SENTENCES, TITLES } from '../../samples/export/words.ts';

type Drafts = InputOf<'takeDrafts'>['drafts'];

/** So many invented people as a file would bring them, in pieces that a message can carry. */
export function manyPeople(count: number, nameOf = (at: number) => `Person ${at}`): Drafts[] {
  const act = newId();
  const all: Drafts = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    act,
    person: `linkedin:many-${at}`,
    happened: '2026-11-20T10:00:00.000Z',
    source: 'import',
    goal: null,
    theme: null,
    what: { kind: 'change', change: { field: 'name', value: nameOf(at) } },
  }));
  return Array.from({ length: Math.ceil(count / MOST_DRAFTS) }, (_, piece) =>
    all.slice(piece * MOST_DRAFTS, (piece + 1) * MOST_DRAFTS),
  );
}

const WAYS: readonly ContactWay[] = ['call', 'message', 'mail', 'note', 'meeting'];
/** Every so many-th of them is owed something by today, and another one something for some day. */
const OWED = 50;
/** Two of so many have a name of their own in common. */
const TWICE = 500;
const HOUR = 3_600_000;

/** The key of one of many invented people. */
export const manyKey = (at: number): string => `linkedin:many-${at}`;

const step = (what: string, day: string | null): Change => ({ field: 'next', value: { what, day, why: null } });

/**
 * What a journal of years holds about one of many invented people: who it is, then contacts, two of three with a note.
 * @param count how many lines, four at least
 * @param now milliseconds since 1970; contacts lie within the ten months before
 */
export function manyLines(at: number, count: number, now: number): Draft[] {
  const day = new Date(now).toISOString().slice(0, 10);
  const pick = (from: readonly string[], step: number): string =>
    from[(at * step + (at >> 4)) % from.length] || 'Planung';
  const changes: Change[] = [
    {
      field: 'name',
      value: at % TWICE < 2 ? `Theda Brink-${at - (at % TWICE)}` : `${pick(FIRST_NAMES, 1)} ${pick(LAST_NAMES, 5)}`,
    },
    { field: 'fact', of: 'company', value: { text: pick(COMPANIES, 3), confirmed: day } },
    { field: 'fact', of: 'position', value: { text: pick(TITLES, 7), confirmed: day } },
    ...(at % OWED === 0 ? [step('Angebot', day)] : []),
    ...(at % OWED === 1 ? [step('Besuch', null)] : []),
  ];
  const contact = (turn: number): What => ({
    kind: 'contact',
    way: WAYS[turn % WAYS.length] ?? 'call',
    text: turn % 3 === 0 ? null : `${pick(SENTENCES, turn)} (${at})`,
  });
  return Array.from({ length: count }, (_, turn): Draft => {
    const id = newId();
    const change = changes[turn];
    return {
      id,
      act: id,
      person: manyKey(at),
      happened: new Date(now - ((at * 7 + turn * 613) % 7_200) * HOUR).toISOString(),
      source: 'manual',
      goal: null,
      theme: null,
      what: change ? { kind: 'change', change } : contact(turn),
    };
  });
}
