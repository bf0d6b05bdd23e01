import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CAPTURED, FIGURES } from '../samples/dense/figures.ts';
import { PARTS, weigh } from '../samples/dense/weigh.ts';
import { CAPTURES, HAS_CAPTURES } from './captures.ts';

/** Whole pages with their classes; excerpts and single cards tell nothing of the density. */
const PAGES = [
  {
    kind: 'profile',
    generation: 'E',
    names: ['2024-07-profile-1', '2024-07-profile-2', '2024-07-profile-3', '2025-04-profile-1'],
  },
  { kind: 'profile', generation: 'S', names: ['2026-04-profile-1'] },
  { kind: 'feed', generation: 'E', names: ['2025-04-feed-1', '2025-04-activity', '2025-04-company-feed-1'] },
  { kind: 'feed', generation: 'S', names: ['2026-04-feed-1'] },
] as const;

const documentOf = (name: string): Document =>
  new JSDOM(readFileSync(path.join(CAPTURES, `linkedin-${name}.html`), 'utf8')).window.document;

describe.skipIf(!HAS_CAPTURES).each(PAGES)(
  'how dense captures are: $kind, $generation (runs where ../shared/pages lies)',
  ({ kind, generation, names }) => {
    const weights = HAS_CAPTURES ? names.map((name) => weigh(documentOf(name), PARTS[kind][generation])) : [];

    it.each(FIGURES)('%s is what is written down', (figure) => {
      const values = weights.map((weight) => weight[figure]);
      const [least, most] = CAPTURED[kind][generation][figure];
      expect(Math.abs(Math.min(...values) - least)).toBeLessThanOrEqual(0.02 * least);
      expect(Math.abs(Math.max(...values) - most)).toBeLessThanOrEqual(0.02 * most);
    });
  },
);
