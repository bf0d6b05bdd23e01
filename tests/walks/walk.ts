import { JSDOM } from 'jsdom';
import { createTabReader } from '../../entrypoints/reader/page-reading.ts';
import type { TabReading } from '../../entrypoints/reader/tab-reading.ts';
import { chanceFrom } from '../support/chance.ts';
import { message } from './other-screens.ts';
import { PAGES, type WalkPage, XING_PAGES } from './pages.ts';
import { createRouter, type Happening, type Navigation } from './router.ts';

const TODAY = '2026-11-24';
/** Bears the mark of a conversation that stays open in a window of its own over all pages. */
const WINDOW = 'fenster';

const documentWith = (content: string, address: string): Document =>
  new JSDOM(`<!doctype html><html lang="de"><body>${content}</body></html>`, { url: address }).window.document;

/** What a page gives where nothing else ever stood. */
const alone = new Map<WalkPage, string>();
async function readAlone(page: WalkPage): Promise<string> {
  const known = alone.get(page);
  if (known !== undefined) return known;
  const { html, address } = page;
  const standing = { root: documentWith(html, address), address: () => address };
  const { result } = await createTabReader(standing, { now: () => 0, pause: async () => {} })([], TODAY);
  alone.set(page, JSON.stringify(result));
  return JSON.stringify(result);
}

const marksIn = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(/quarz\d\d|fenster/g) ?? [])];

/** Values of pages that the address does not name, and of the window where it does not belong. */
function strangers({ address, result, messages }: TabReading): string[] {
  const page = [...PAGES, ...XING_PAGES].find((each) => each.address === address);
  return [
    ...marksIn(result).filter((mark) => mark !== page?.mark),
    ...marksIn(messages ?? null).filter((mark) => mark !== WINDOW),
  ];
}

/** Walks, reads at every stop and in the middle of changes, and tells every value that stood beside a wrong address. */
export async function walk(navigations: readonly Navigation[], seed: number): Promise<string[]> {
  const random = chanceFrom(seed);
  const window = `<aside id="msg-overlay"><ul>${message(WINDOW, 'Bis gleich', true)}</ul></aside>`;
  let address = new URL('/notifications/', navigations[0]?.page.address ?? 'https://www.linkedin.com').href;
  const document = documentWith(`<div id="root"></div>${window}`, address);
  const root = document.getElementById('root') as Element;
  const router = createRouter(root, (next) => {
    address = next;
  });
  let waiting: Happening[] = [];
  let now = 0;
  const read = createTabReader(
    { root: document, address: () => address },
    {
      now: () => (now += 10),
      pause: async () => {
        if (random() < 0.15) waiting.shift()?.();
      },
    },
  );
  const leaks: string[] = [];
  const look = async (when: string) => {
    const reading = await read([], TODAY);
    for (const mark of strangers(reading)) leaks.push(`${when}: ${mark} at ${reading.address}`);
    return reading;
  };
  for (const navigation of navigations) {
    const { page } = navigation;
    waiting = router.happenings(navigation);
    while (waiting.length > 0) {
      waiting.shift()?.();
      await look(`on the way to ${page.path}`);
    }
    const { result } = await look(`at ${page.path}`);
    // What refuses everything mixes nothing, and helps nobody.
    if (JSON.stringify(result) !== (await readAlone(page))) leaks.push(`not read in the end: ${page.path}`);
  }
  return leaks;
}
