import type { ExportRows, MessageRow, PersonRef } from '../../domain/network-export/rows.ts';

/** Says of each message whether the user sent it and who else was there, and gives addresses the names they have elsewhere. */
export function finishMessages(rows: ExportRows, own: PersonRef | null): MessageRow[] {
  const names = knownNames(rows);
  const named = (person: PersonRef): PersonRef =>
    person.name !== null || person.key === null ? person : { ...person, name: names.get(person.key) ?? null };
  const isOwn = (person: PersonRef): boolean => own !== null && isSame(person, own);
  return rows.messages.map((message) => {
    const sent = own === null ? null : isOwn(message.from);
    const there = sent === false ? [message.from, ...message.others] : message.others;
    return { ...message, sent, others: unique(there.filter((person) => !isOwn(person)).map(named)) };
  });
}

function isSame(one: PersonRef, other: PersonRef): boolean {
  if (one.key !== null && other.key !== null) return one.key === other.key;
  return one.name !== null && one.name === other.name;
}

function knownNames({ connections, messages, invitations }: ExportRows): Map<string, string> {
  const names = new Map<string, string>();
  const people = [
    ...messages.flatMap(({ from, others }) => [from, ...others]),
    ...invitations.map(({ person }) => person),
    ...connections.map(({ person }) => person),
  ];
  for (const { key, name } of people) if (key !== null && name !== null) names.set(key, name);
  return names;
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  const seen = new Set<string>();
  return people.filter(({ key, name }) => {
    const mark = key ?? `name:${name}`;
    return !seen.has(mark) && seen.add(mark);
  });
}
