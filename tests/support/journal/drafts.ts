import type { Change, ContactWay, Draft } from '../../../lib/domain/journal/event.ts';
import { newId } from '../../../lib/messages/uuid.ts';

/** A line about a person, as a command would make it; each is an act of its own unless something else is said. */
export function draftOf(person: string | null, what: Draft['what'], more: Partial<Draft> = {}): Draft {
  const id = newId();
  return {
    id,
    act: id,
    person,
    happened: '2026-11-25T10:00:00.000Z',
    source: 'manual',
    goal: null,
    theme: null,
    what,
    ...more,
  };
}

export const aContact = (
  person: string,
  way: ContactWay,
  text: string | null = null,
  more: Partial<Draft> = {},
): Draft => draftOf(person, { kind: 'contact', way, text }, more);

export const aChange = (person: string, change: Change, more: Partial<Draft> = {}): Draft =>
  draftOf(person, { kind: 'change', change }, more);

/** Says of two keys that they are the same person, or are not. */
export function joined(one: string, other: string, same = true): Draft[] {
  const act = newId();
  return [
    aChange(one, { field: 'same', of: other, value: same }, { act }),
    aChange(other, { field: 'same', of: one, value: same }, { act }),
  ];
}
