import type { JournalEvent } from './event.ts';
import { searchable } from './search.ts';
import { struckActs } from './struck-acts.ts';

/** The notes with that of one more event. Not for an undo, see `notesOf`. */
export function withNote(notes: string, { what, by }: JournalEvent): string {
  const said = what.kind === 'contact' ? [by, what.text].filter(Boolean).join(' ') : '';
  return said === '' ? notes : `${notes}${searchable(said)}\n`;
}

/** What was noted in a person's events, as it is searched: one line a note. Their order does not matter to a search. */
export function notesOf(events: readonly JournalEvent[]): string {
  const struck = struckActs(events);
  return events.filter(({ act }) => !struck.has(act)).reduce(withNote, '');
}
