import type { ExportRows } from '../network-export/rows.ts';
import { type Basis, basisOf, dayOf, type Period, within } from './days.ts';

/** The theme that a text shows, with the words that show it; null = none. */
export type ThemeOf = (text: string) => { id: string; words: readonly string[] } | null;

/** A text of the user's that a count rests on. */
export interface ThemeExample {
  day: string;
  text: string;
  words: readonly string[];
}

export interface Themes {
  /** Every theme of the narrative in its order. */
  themes: { id: string; posts: number; comments: number; example: ThemeExample | null }[];
  /** Texts that show none of them. */
  without: { posts: number; comments: number };
  basis: Basis;
}

/** Shorter ones ("Glückwunsch!") show no theme, and lack none. */
const FEWEST_LETTERS = 40;

/** Texts between two chances to pause. */
const SLICE = 20;

/** What posts and comments were about, beside the themes of the narrative. Ranking is slow, so it goes in slices. */
export function* themesOf(
  rows: ExportRows,
  period: Period,
  ids: readonly string[],
  themeOf: ThemeOf,
): Generator<void, Themes> {
  const texts = [
    ...rows.shares.map(({ at, text }) => ({ at, text, kind: 'posts' as const })),
    ...rows.comments.map(({ at, text }) => ({ at, text, kind: 'comments' as const })),
  ].filter(({ at, text }) => text.length >= FEWEST_LETTERS && within(dayOf(at), period));
  const themes = ids.map((id) => ({ id, posts: 0, comments: 0, example: null as ThemeExample | null }));
  const without = { posts: 0, comments: 0 };
  for (const [index, { at, text, kind }] of texts.entries()) {
    if (index % SLICE === 0) yield;
    const found = themeOf(text);
    const theme = themes.find(({ id }) => id === found?.id);
    (theme ?? without)[kind] += 1;
    if (theme && found) theme.example ??= { day: dayOf(at), text, words: found.words };
  }
  return { themes, without, basis: basisOf(texts.map(({ at }) => dayOf(at))) };
}
