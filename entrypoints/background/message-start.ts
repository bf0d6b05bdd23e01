import type { Database } from '../../lib/db/database.ts';
import { personAt } from '../../lib/db/journal/people.ts';
import type { MessageContext } from '../../lib/domain/conversation/message/check.ts';
import { suggestedKind } from '../../lib/domain/conversation/message/suggested-kind.ts';
import { touchOf } from '../../lib/domain/conversation/message/touch.ts';
import type { PersonState } from '../../lib/domain/journal/person-state.ts';
import type { MessageStart } from '../../lib/messages/message-view.ts';
import type { JournalWords } from './journal/words.ts';

type Talk = NonNullable<PersonState['lastSpoken']>;

/** The latest contact with a person in which the two talked or wrote; null = the journal has none. */
export const lastTalk = async (db: Database, person: string): Promise<Talk | null> =>
  (await personAt(db, person))?.state.lastSpoken ?? null;

/**
 * The kind of message that the journal speaks for, and why.
 * @param inPage whether a network can read along: then neither way nor day of a contact is named
 */
export function suggestedFrom(
  last: Talk | null,
  { translate, dayOf }: JournalWords,
  inPage: boolean,
): MessageStart['suggested'] {
  const kind = suggestedKind(touchOf(last?.way ?? null));
  if (last === null || kind === null) return null;
  if (inPage) return { kind, reason: translate('message.suggested.journal') };
  const way = translate(`journal.way.${last.way}`);
  return { kind, reason: translate('message.suggested.last', { way, day: dayOf(last.happened.slice(0, 10)) }) };
}

/**
 * The colleague who turned to a person to whom the user never did; null = nobody.
 * @param inPage whether a network can read along: then neither who it was nor when is named
 */
export function turnedBefore(
  state: PersonState | null,
  { translate, dayOf }: JournalWords,
  inPage: boolean,
): MessageContext['colleague'] {
  if (!state?.lastByColleague || state.lastSpoken !== null) return null;
  const { by, happened } = state.lastByColleague;
  return inPage
    ? { by: translate('journal.by.someone'), when: translate('journal.by.earlier') }
    : { by, when: translate('journal.by.on', { day: dayOf(happened.slice(0, 10)) }) };
}
