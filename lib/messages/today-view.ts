import * as z from 'zod/mini';
import type { EntryView, PersonLineView } from './journal-view.ts';

/** What can come up today, in this order. */
export const TODAY_CARDS = ['due', 'inform', 'news', 'idea', 'fix'] as const;
export type TodayCard = (typeof TODAY_CARDS)[number];
export const TodayCardField = z.enum(TODAY_CARDS);

/** Something new of a person, which is a reason to write. */
export interface NewsView {
  kind: 'news';
  person: PersonLineView;
  /** "Neues Unternehmen" */
  title: string;
  /** What stands there now, verbatim, and where. `language`: of the words, as far as it is told. */
  quote: { text: string; source: string; language: string | null };
  /** What stood there before, verbatim, with what is said of it and where it stood; null = nothing did. */
  before: { text: string; said: string; source: string | null } | null;
  /** 'YYYY-MM-DD' on which it was seen. */
  day: string;
}

/** What is worth doing today; one thing at a time. */
export type TodayView =
  | { kind: 'due'; person: PersonLineView; spoken: EntryView | null; others: number }
  | { kind: 'inform'; person: PersonLineView; until: string; text: string }
  | NewsView
  /** In a page: that there is something, and nothing of whom it is about. */
  | { kind: 'hidden'; card: 'due' | 'inform' | 'news'; count: number }
  | { kind: 'idea'; title: string; minutes: number }
  /** A step on the own profile. `address`: of that profile. */
  | { kind: 'fix'; title: string; advice: string; minutes: number; address: string }
  | { kind: 'nothing' };
