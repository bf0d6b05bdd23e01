import { personKey } from '../profile/person-key.ts';
import type { Draft, What } from './event.ts';
import type { NoticedAction } from './noticed-action.ts';

/**
 * What a noticed action adds to the journal: the contact, and the name as the page showed it. The action is the act.
 * @param nameId UUIDv7 for the line with the name
 * @param theme id of the narrative's theme that an own post serves
 */
export function noticedEvents(
  { id, kind, network, at, who, what }: NoticedAction,
  nameId: string,
  theme: string | null = null,
): Draft[] {
  const person = personKey(network, who?.path ?? null);
  const line = (event: string, said: What): Draft => ({
    id: event,
    act: id,
    person,
    happened: at,
    source: 'noticed',
    goal: null,
    theme: null,
    what: said,
  });
  const contact = { ...line(id, { kind: 'contact', way: kind, text: what?.words ?? null }), theme };
  if (person === null || !who?.name) return [contact];
  return [contact, line(nameId, { kind: 'change', change: { field: 'name', value: who.name } })];
}
