import type { Day, RowOrigin } from '../network-export/rows.ts';
import type { Network } from '../profile/reading.ts';

/** What a column of a table can hold of a person. */
export const PERSON_FIELDS = [
  'name',
  'first',
  'last',
  'company',
  'title',
  'linkedin',
  'xing',
  'contacted',
  'email',
  'phone',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Which column holds what, by its place; a field without a column is left out. */
export type ColumnMap = Partial<Record<PersonField, number>>;

/** Fields by which a person can be reached; taken only if the user ticks them. */
export const REACHING: readonly PersonField[] = ['email', 'phone'];

/** What cards hold that the journal takes from none of them, or only if ticked. */
export const CARD_EXTRAS = ['email', 'phone', 'birthday', 'address', 'note', 'picture'] as const;
export type CardExtra = (typeof CARD_EXTRAS)[number];

/** Somebody from a card or a table: a phone book, a CRM, a list. */
export interface BroughtPerson extends RowOrigin {
  name: string;
  company: string | null;
  title: string | null;
  /** Profiles, each once. */
  profiles: { network: Network; key: string; path: string }[];
  /** The day on which the two were last in touch, or got to know each other; null = the file does not say. */
  contacted: Day | null;
  /** Only where contact fields were asked for. */
  emails: string[];
  phones: string[];
}
