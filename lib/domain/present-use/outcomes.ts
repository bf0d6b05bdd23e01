import type { ExportRows, InvitationRow } from '../network-export/rows.ts';
import { type Conversation, conversationsOf } from './conversations.ts';
import { type Basis, basisOf, dayOf, median, type Period, within } from './days.ts';

/** Messages in both directions from which on it is called a conversation. */
const TALK = 4;
const HOUR = 3_600_000;

/** How conversations went that one side began. */
export interface Begun {
  count: number;
  answered: number;
  /** Answered, and at least four messages long. */
  talks: number;
  /** Median hours until the first answer; null = none was answered. */
  hours: number | null;
}

/** How many of the invitations sent became contacts. */
export interface Accepted {
  sent: number;
  accepted: number;
}

/** What became of messages and invitations. */
export interface Outcomes {
  byUser: Begun;
  byOthers: Begun;
  /** Invitations with a line of one's own beside those without. */
  withNote: Accepted;
  withoutNote: Accepted;
  basis: { messages: Basis; invitations: Basis };
}

export function outcomesOf(rows: ExportRows, period: Period): Outcomes {
  const begun = conversationsOf(rows.messages).filter(
    ({ messages: [first] }) => first && within(dayOf(first.at), period),
  );
  const sent = rows.invitations.filter(({ direction, at }) => direction === 'sent' && within(dayOf(at), period));
  const contacts = new Set(rows.connections.map(({ person }) => person.key));
  return {
    byUser: begunBy(begun, true),
    byOthers: begunBy(begun, false),
    withNote: acceptedOf(
      sent.filter(({ note }) => note !== null),
      contacts,
    ),
    withoutNote: acceptedOf(
      sent.filter(({ note }) => note === null),
      contacts,
    ),
    basis: {
      messages: basisOf(begun.flatMap(({ messages }) => messages.map(({ at }) => dayOf(at)))),
      invitations: basisOf(sent.map(({ at }) => dayOf(at))),
    },
  };
}

function begunBy(conversations: readonly Conversation[], user: boolean): Begun {
  const begun = conversations.filter(({ messages: [first] }) => first?.sent === user);
  const answers = begun.flatMap(({ messages }) => {
    const answer = messages.find(({ sent }) => sent !== user);
    return answer ? [{ hours: hoursBetween(messages[0]?.at ?? '', answer.at), length: messages.length }] : [];
  });
  return {
    count: begun.length,
    answered: answers.length,
    talks: answers.filter(({ length }) => length >= TALK).length,
    hours: answers.length === 0 ? null : Math.round(median(answers.map(({ hours }) => hours))),
  };
}

const hoursBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / HOUR;

function acceptedOf(sent: readonly InvitationRow[], contacts: ReadonlySet<string | null>): Accepted {
  const known = sent.filter(({ person }) => person.key !== null);
  return { sent: known.length, accepted: known.filter(({ person }) => contacts.has(person.key)).length };
}
