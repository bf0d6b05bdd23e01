import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import type { FoundMeeting } from './meetings-link.ts';

/** Whom the user chose in each question; null = none of them. */
export type Picks = Readonly<Record<string, string | null>>;

/** @param at which question of the meeting */
export const choiceKey = ({ meeting }: FoundMeeting, at: number): string => `${meeting.id} ${at}`;

/** Whom a meeting is with, as far as it is known or was chosen; each once. */
export function peopleOf(found: FoundMeeting, picks: Picks): PersonLineView[] {
  const chosen = found.open.flatMap((people, at) => people.filter(({ key }) => key === picks[choiceKey(found, at)]));
  return [...new Map([...found.sure, ...chosen].map((person) => [person.key, person])).values()];
}

/** '#meeting-…', where the page of a person is in this document. @param id of a meeting */
export const pageId = (id: string, person: string): string => `meeting-${encodeURIComponent(`${id} ${person}`)}`;
