import { foldedWords, isSameCompany } from '../profile/checks/measures/company-name.ts';
import type { EarlierFact, KnownFact, PersonRecord } from './person-record.ts';
import type { PersonState } from './person-state.ts';

/** A company or position that a file names and that was another one before. */
export interface FactNews extends KnownFact {
  name: 'company' | 'position';
  before: EarlierFact;
}

/**
 * What files say of somebody that is new since the user last dealt with it, the latest first. Only of people whom the
 * user deals with: a role, a tag, a promise, or a talk. Spelled in another way, or told more fully, it is not new.
 */
export function factNews(state: PersonState, record: PersonRecord): FactNews[] {
  if (!isDealtWith(state, record)) return [];
  return record.facts
    .filter(isNews)
    .filter(({ confirmed }) => record.caughtUp === null || confirmed > record.caughtUp)
    .sort((one, other) => (one.confirmed > other.confirmed ? -1 : 1));
}

/** Whether the user has something to do with a person, rather than just an entry in a list. */
export const isDealtWith = ({ lastSpoken }: PersonState, { role, tags, next }: PersonRecord): boolean =>
  lastSpoken !== null || role !== null || tags.length > 0 || next !== null;

function isNews(fact: KnownFact): fact is FactNews {
  const { name, source, text, before } = fact;
  if (source !== 'import' || before === undefined) return false;
  if (name === 'company') return !isSameCompany(before.text, text);
  return name === 'position' && !isSamePosition(before.text, text);
}

function isSamePosition(one: string, other: string): boolean {
  const [some = [], all = []] = [foldedWords(one), foldedWords(other)].sort((a, b) => a.length - b.length);
  return some.every((word) => all.includes(word));
}
