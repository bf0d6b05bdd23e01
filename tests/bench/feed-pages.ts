import { richFeed } from '../samples/feed/rich-feed.ts';
import { type BenchPage, RICH } from './pages.ts';

/** Both generations stand at the address of the home feed; a query, which readers pass over, tells them apart. */
function rich(generation: 'E' | 'S'): BenchPage {
  const { address, html } = richFeed(generation);
  return { name: `feed, generation ${generation}`, url: `${address}?generation=${generation}`, body: html };
}

/** A home feed with 25 posts in both generations: 750 kB and a style sheet. */
export const FEED = { E: rich('E'), S: rich('S') };

/** The pages that are measured while somebody uses them. */
export const IN_USE: readonly BenchPage[] = [RICH.S, RICH.E, FEED.S, FEED.E];
