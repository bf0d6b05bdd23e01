import type { Weight } from './weigh.ts';

export type Figure = Exclude<keyof Weight, 'entries'>;
type Range = readonly [least: number, most: number];
export type Figures = Readonly<Record<Figure, Range>>;

/**
 * How dense the site's own pages are: least and most over all captures that hold a whole page with its classes, as `weigh`
 * measures them. Profiles E: four of 2024-07 and 2025-04, S: one of 2026-04. Feeds E: a home feed, a person's and a company's
 * posts of 2025-04, S: a home feed of 2026-04. `tests/pages/density.test.ts` holds them to the captures.
 */
export const CAPTURED: Readonly<Record<'profile' | 'feed', Readonly<Record<'E' | 'S', Figures>>>> = {
  profile: {
    E: {
      bytes: [88.5, 94.3],
      characters: [4.98, 8.74],
      spoken: [0.28, 0.46],
      content: [0.51, 0.67],
      elementsOfEntry: [31.1, 39.4],
      charactersOfEntry: [154, 443],
    },
    S: {
      bytes: [125.9, 125.9],
      characters: [3.5, 3.5],
      spoken: [0, 0],
      content: [0.29, 0.29],
      elementsOfEntry: [24.8, 24.8],
      charactersOfEntry: [124.5, 124.5],
    },
  },
  feed: {
    E: {
      bytes: [94.7, 101],
      characters: [4.79, 6.11],
      spoken: [0.0718, 0.191],
      content: [0.49, 0.7],
      elementsOfEntry: [195, 281],
      charactersOfEntry: [1_220, 2_199],
    },
    S: {
      bytes: [125.5, 125.5],
      characters: [6.83, 6.83],
      spoken: [0, 0],
      content: [0.81, 0.81],
      elementsOfEntry: [178, 178],
      charactersOfEntry: [1_386, 1_386],
    },
  },
};

/** How far a generated page may lie outside of that. */
const MARGIN = 0.15;

/**
 * The only profile of S tells little of the person, and a rich one tells more: more of the page is the person's own, with
 * longer entries and more words. All of that is work for a reader, so it may lie above the capture, never below.
 */
const RICHER: Partial<Record<Figure, number>> = {
  characters: 0.35,
  content: 0.8,
  elementsOfEntry: 0.45,
  charactersOfEntry: 1.1,
};

/** Between what a generated page may lie. */
export function boundsOf(kind: 'profile' | 'feed', generation: 'E' | 'S', figure: Figure): Range {
  const [least, most] = CAPTURED[kind][generation][figure];
  const above = (kind === 'profile' && generation === 'S' && RICHER[figure]) || MARGIN;
  return [least * (1 - MARGIN), most * (1 + above)];
}

export const FIGURES = Object.keys(CAPTURED.profile.E) as Figure[];
