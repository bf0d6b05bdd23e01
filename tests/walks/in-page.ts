/** Bundled and put into a page: a site that loads no page anew, and goes wherever the test says. */
import type { WalkPage } from './pages.ts';
import { createRouter, type Navigation } from './router.ts';

/** A way as the test names it: the page by its number. */
export interface Way extends Omit<Navigation, 'page'> {
  to: number;
  /** Between two things that happen, in milliseconds. */
  lag: number;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '[]') as WalkPage[];
const router = createRouter(document.getElementById('root') as Element, (address) =>
  history.pushState(null, '', address),
);

const walkTo = async ({ to, lag, ...how }: Way): Promise<void> => {
  const page = pages[to];
  if (!page) throw new Error(`no page ${to}`);
  for (const happen of router.happenings({ page, ...how })) {
    happen();
    await wait(lag);
  }
};

Object.assign(globalThis, { walkTo });
