import type { ExportRows, MessageRow, PersonRef } from '../../domain/network-export/rows.ts';

/** Who takes part in this share of all conversations is the user. */
const MOST_CONVERSATIONS = 0.8;

/**
 * The user's own address, which `Profile.csv` does not hold: the address at the own end of invitations, else the one that
 * writes under the profile's name, else the one that takes part in nearly all conversations.
 */
export function ownPerson(rows: ExportRows): PersonRef | null {
  const name = rows.profile[0]?.name ?? null;
  const invited = commonest(rows.invitations.map(({ own }) => own).filter(({ key }) => key !== null));
  if (invited) return { ...invited, name: name ?? invited.name };
  const named = rows.messages.find(({ from }) => from.key !== null && name !== null && from.name === name)?.from;
  if (named) return named;
  const always = inNearlyAll(rows.messages);
  if (always) return { ...always, name: name ?? always.name };
  return name === null ? null : { key: null, path: null, name };
}

function commonest(people: readonly PersonRef[]): PersonRef | null {
  const counts = new Map<string, { person: PersonRef; count: number }>();
  for (const person of people) {
    const entry = counts.get(person.key ?? '') ?? { person, count: 0 };
    counts.set(person.key ?? '', { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.person ?? null;
}

function inNearlyAll(messages: readonly MessageRow[]): PersonRef | null {
  const people = new Map<string, PersonRef>();
  const conversations = new Map<string, Set<string>>();
  for (const { conversation, from, others } of messages) {
    for (const person of [from, ...others]) {
      if (person.key === null) continue;
      people.set(person.key, person);
      conversations.set(person.key, (conversations.get(person.key) ?? new Set()).add(conversation));
    }
  }
  const all = new Set(messages.map(({ conversation }) => conversation)).size;
  const found = [...conversations].filter(([, seen]) => seen.size >= MOST_CONVERSATIONS * all);
  // Two who are in all of them: one conversation only, and nothing tells whose export it is.
  return found.length === 1 && all > 1 ? (people.get(found[0]?.[0] ?? '') ?? null) : null;
}
