import type { BroughtPerson, CardExtra } from '../../domain/journal-import/brought-person.ts';

export interface PeopleContent {
  people: BroughtPerson[];
  /** Entries without a name or an end, by their first line. */
  faulty: number[];
  /** Lines whose day of contact is none; the person is taken without it. */
  wrongDays: number[];
  /** How many properties of each kind the cards hold; of a table, the user sees it by its columns. */
  extras: Partial<Record<CardExtra, number>>;
}

export const noPeople = (): PeopleContent => ({ people: [], faulty: [], wrongDays: [], extras: {} });
