import type { PersonRecord } from '../journal/person-record.ts';
import { comparableName, MOST_OF_A_NAME } from '../journal/same-people.ts';
import { sortName } from '../journal/sort-name.ts';

/** Somebody in a file, as they are looked for in the journal. */
export interface Sought {
  /** Every address that the file names. */
  keys: readonly string[];
  name: string;
  company: string | null;
  title: string | null;
}

/** A record of the journal that may be meant. */
export interface Candidate {
  keys: readonly string[];
  record: PersonRecord;
}

/** What the journal holds already of somebody in a file. */
export type PersonMatch =
  | { kind: 'new' }
  /** Under one of its profiles, or the same name and company. `changes`: what the file says otherwise. */
  | { kind: 'known'; changes: { of: 'company' | 'position'; from: string; to: string }[] }
  /** Of the same name, under another key: whether it is the same person, the user decides. */
  | { kind: 'similar'; company: string | null };

/** @param candidates records of these keys or this name */
export function matchPerson(sought: Sought, candidates: readonly Candidate[]): PersonMatch {
  const known = candidates.find(({ keys }) => sought.keys.some((key) => keys.includes(key)));
  if (known) return { kind: 'known', changes: changesOf(sought, known.record) };
  const name = comparableName(sought.name);
  const similar = candidates.filter(({ record }) => comparableName(record.name ?? '') === name);
  const [first] = similar;
  if (!first || !/\s/.test(name) || similar.length >= MOST_OF_A_NAME) return { kind: 'new' };
  return { kind: 'similar', company: first.record.facts.find((fact) => fact.name === 'company')?.text ?? null };
}

function changesOf({ company, title }: Sought, { facts }: PersonRecord) {
  const said = [
    { of: 'company' as const, to: company },
    { of: 'position' as const, to: title },
  ];
  return said.flatMap(({ of, to }) => {
    const stands = facts.find(({ name, source }) => name === of && source !== 'manual' && source !== 'sync');
    return stands && to !== null && sortName(stands.text) !== sortName(to) ? [{ of, from: stands.text, to }] : [];
  });
}
