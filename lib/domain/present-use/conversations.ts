import type { MessageRow, PersonRef } from '../network-export/rows.ts';

/** The messages with one other person, oldest first. */
export interface Conversation {
  person: PersonRef;
  messages: MessageRow[];
}

/**
 * Messages by person. Groups are left out, and so is what cannot be told apart: messages of which the export does not say
 * whose they are, and members who left without an address.
 */
export function conversationsOf(messages: readonly MessageRow[]): Conversation[] {
  const groups = new Set(messages.filter(({ others }) => others.length > 1).map(({ conversation }) => conversation));
  const people = new Map<string, Conversation>();
  for (const message of messages) {
    const [person] = message.others;
    if (!person?.key || message.sent === null || groups.has(message.conversation)) continue;
    const known = people.get(person.key) ?? { person, messages: [] };
    known.messages.push(message);
    people.set(person.key, known);
  }
  return [...people.values()].map(({ person, messages: own }) => ({ person, messages: own.sort(byTime) }));
}

const byTime = (a: MessageRow, b: MessageRow): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : b.line - a.line);
