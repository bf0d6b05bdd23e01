import type { Fact, FactName, NextStep, PersonRole, Source } from './event.ts';
import type { PersonState } from './person-state.ts';
import type { Register } from './registers.ts';

/** A fact with where it comes from. */
export interface KnownFact extends Fact {
  name: FactName;
  source: Source;
  /** What was said before it. */
  before?: EarlierFact;
}

/** A fact that is not said any more. */
export interface EarlierFact extends Fact {
  source: Source;
}

/** What the user sees of a person, read out of the state. */
export interface PersonRecord {
  name: string | null;
  role: PersonRole | null;
  next: NextStep | null;
  /** 'YYYY-MM-DD' on which the person was told that data is kept (Art. 14 GDPR); null = not yet. */
  informed: string | null;
  /** 'YYYY-MM-DD' until which the user has dealt with what was new; null = nothing was dealt with. */
  caughtUp: string | null;
  /** 'YYYY-MM-DD' on which something of it was saved for a colleague, last; null = never. */
  handedOver: string | null;
  tags: string[];
  facts: KnownFact[];
}

export function recordOf({ registers }: PersonState): PersonRecord {
  const record: PersonRecord = {
    name: null,
    role: null,
    next: null,
    informed: null,
    caughtUp: null,
    handedOver: null,
    tags: [],
    facts: [],
  };
  for (const register of Object.values(registers)) enter(record, register);
  record.tags.sort();
  record.facts.sort((one, other) => (one.name < other.name ? -1 : 1));
  return record;
}

function enter(record: PersonRecord, { change, source, before }: Register): void {
  if (change.field === 'name') record.name = change.value;
  else if (change.field === 'role') record.role = change.value;
  else if (change.field === 'next') record.next = change.value;
  else if (change.field === 'informed') record.informed = change.value;
  else if (change.field === 'caughtUp') record.caughtUp = change.value;
  else if (change.field === 'handedOver') record.handedOver = change.value;
  else if (change.field === 'tag' && change.value) record.tags.push(change.of);
  else if (change.field === 'fact' && change.value)
    record.facts.push({ ...change.value, name: change.of, source, ...earlierOf(before) });
}

function earlierOf(before: Register['before']): Pick<KnownFact, 'before'> {
  const { change, source } = before ?? {};
  return change?.field === 'fact' && change.value && source ? { before: { ...change.value, source } } : {};
}

/** Keys that were said to belong to the same person as this one. */
export function sameAs({ registers }: PersonState, key: string): string[] {
  return Object.entries(registers)
    .filter(([, { change }]) => change.field === 'same' && change.value)
    .flatMap(([name]) => otherOf(name, key));
}

function otherOf(name: string, key: string): string[] {
  const pair = name.split(' ').slice(1);
  return pair.includes(key) ? pair.filter((one) => one !== key) : [];
}
