import { describe, expect, it } from 'vitest';
import { dropAllBadges, dropAllCounters, insertForeign, reorder } from '../support/page-changes.ts';
import { BARS, type Capture, capturesOf, HAS_CAPTURES, loadScorer, readHtml } from './captures.ts';

type Want = Capture['want'];
type Reading = Record<string, unknown> | null;
type Entries = Record<string, unknown>[];

const SEEDS = [7, 42];

/** The list of a kind whose order is that of the page. */
const LISTS: Readonly<Record<string, string>> = { people: 'people', invitations: 'people', messages: 'conversations' };

/** Feeds have changes of their own, in feed-changes.test.ts. */
const kinds = BARS.filter(({ kind }) => kind !== 'feed');

const withoutDegrees = (want: Want): Want => ({
  ...want,
  degree: null,
  // The mark is gone, and what the page shows is somebody unverified.
  ...(want.verified === true && { verified: false }),
  ...(want.people !== undefined && { people: (want.people as Entries).map((each) => ({ ...each, degree: null })) }),
});

const withoutCounts = (want: Want): Want => ({ ...want, connections: null, followers: null });

/** Entries in the order in which they were read, each told by all that it says. */
function inOrder(want: Want, got: Reading): Want {
  const list = LISTS[String(want.kind)];
  if (list === undefined) return want;
  const places = ((got?.[list] ?? []) as Entries).map((entry) => JSON.stringify(entry));
  const place = (entry: Record<string, unknown>) => places.indexOf(JSON.stringify(entry));
  return { ...want, [list]: [...(want[list] as Entries)].sort((a, b) => place(a) - place(b)) };
}

describe.skipIf(!HAS_CAPTURES).each(kinds)(
  'a page that is put together otherwise: $kind (runs where ../shared/pages lies)',
  async ({ kind }) => {
    const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0 });
    const captures = capturesOf(kind);
    const f1 = ({ html, want }: Capture, change: (document: Document) => void, changed = want) => {
      const got = readHtml(html, want.url, change);
      return scorer(inOrder(changed, got), got).f1;
    };

    it('has something to put elsewhere', () => {
      const moved = captures.map(({ html, want }) => {
        let count = 0;
        readHtml(html, want.url, (document) => {
          count = reorder(document, kind, 7);
        });
        return count;
      });
      // The captured page of a company has one section below its head.
      expect(Math.max(...moved)).toBeGreaterThanOrEqual(kind === 'company' ? 0 : 5);
    });

    it.each(captures)('$name loses at most three points', (capture) => {
      const enough = f1(capture, () => {}) - 0.03;
      for (const seed of SEEDS) {
        const anew = (document: Document) => {
          reorder(document, kind, seed);
          insertForeign(document, kind, seed);
        };
        expect(f1(capture, anew), `order and modules of seed ${seed}`).toBeGreaterThanOrEqual(enough);
      }
      expect(f1(capture, dropAllBadges, withoutDegrees(capture.want)), 'no badges').toBeGreaterThanOrEqual(enough);
      expect(f1(capture, dropAllCounters, withoutCounts(capture.want)), 'no counters').toBeGreaterThanOrEqual(enough);
    });
  },
);
