import * as z from 'zod/mini';
import type { EntryView, PersonLineView } from './journal-view.ts';

/** What can come up today, in this order. */
export const TODAY_CARDS = ['due', 'inform', 'idea', 'fix'] as const;
export type TodayCard = (typeof TODAY_CARDS)[number];
export const TodayCardField = z.enum(TODAY_CARDS);

/** What is worth doing today; one thing at a time. */
export type TodayView =
  | { kind: 'due'; person: PersonLineView; spoken: EntryView | null; others: number }
  | { kind: 'inform'; person: PersonLineView; until: string; text: string }
  /** In a page: that there is something, and nothing of whom it is about. */
  | { kind: 'hidden'; card: 'due' | 'inform'; count: number }
  | { kind: 'idea'; title: string; minutes: number }
  /** A step on the own profile. `address`: of that profile. */
  | { kind: 'fix'; title: string; advice: string; minutes: number; address: string }
  | { kind: 'nothing' };
