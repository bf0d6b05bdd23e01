import type { PersonJournalView, PersonLineView } from '../../../lib/messages/journal-view.ts';

/** Somebody in the journal as a line of a list, without role or step unless something else is said. */
export function aPerson(name: string, more: Partial<PersonLineView> = {}): PersonLineView {
  const key = `linkedin:${name.toLowerCase().replaceAll(' ', '-')}`;
  return {
    key,
    keys: [key],
    name,
    position: null,
    company: null,
    mail: null,
    phone: null,
    role: null,
    tags: [],
    active: '2026-11-25T10:00:00.000Z',
    next: null,
    colleague: null,
    informUntil: null,
    ...more,
  };
}

/** The same with everything that the journal knows: nothing unless something else is said. */
export function aRecord(line: PersonLineView, more: Partial<PersonJournalView> = {}): PersonJournalView {
  return {
    ...line,
    facts: [],
    spoken: null,
    turned: null,
    handedOver: null,
    entries: [],
    contacts: 0,
    duty: null,
    informed: null,
    keptUntil: '2027-11-26',
    ...more,
  };
}
