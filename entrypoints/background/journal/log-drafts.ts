import type { Draft } from '../../../lib/domain/journal/event.ts';
import type { ThemedLine } from '../../../lib/domain/journal/log-line/with-theme.ts';
import { newId } from '../../../lib/messages/uuid.ts';

interface Logged {
  act: string;
  person: string;
  /** As the page shows it; null = the journal has a name, or nobody knows one. */
  name: string | null;
  /** ISO time of now. */
  at: string;
  /** 'YYYY-MM-DD' where the user is. */
  today: string;
}

/** What a typed line adds to the journal, as one act: the contact, the next step, tags, and a name for somebody new. */
export function logDrafts(
  { way, text, happened, next, tags, theme }: ThemedLine,
  { act, person, name, at, today }: Logged,
): Draft[] {
  // Of another day only the day is known; noon keeps it that day in every zone of Europe.
  const time = happened === today ? at : `${happened}T12:00:00.000Z`;
  const line = (what: Draft['what'], on = at): Draft => ({
    id: newId(),
    act,
    person,
    happened: on,
    source: 'manual',
    goal: null,
    theme: null,
    what,
  });
  // A task without a day is for some day.
  const step = next ?? (way === null && text !== '' ? { what: text, day: null } : null);
  return [
    ...(name === null ? [] : [line({ kind: 'change', change: { field: 'name', value: name } })]),
    ...(way === null ? [] : [{ ...line({ kind: 'contact', way, text: text || null }, time), theme }]),
    ...(step === null ? [] : [line({ kind: 'change', change: { field: 'next', value: { ...step, why: null } } })]),
    ...tags.map((of) => line({ kind: 'change', change: { field: 'tag', of, value: true } })),
  ];
}
