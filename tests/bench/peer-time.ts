import { build } from 'esbuild';
import { pause } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import type { ReaderName, TimedPost } from './peer-in-page.ts';
import { POST_PAGES, type PostPage } from './peer-pages.ts';
import type { ChromiumRig } from './worker.ts';

/** What one reader made of one page, round by round. */
export interface PeerTimes {
  page: PostPage;
  readers: Record<ReaderName, TimedPost[]>;
}

/** Between `load` and the measurement, in milliseconds: the page is laid out and painted by then. */
const SETTLING = 120;

/** Has both readers read the same pages, each in a tab of its own, by turns; both are bundled the same way. */
export async function comparePeers(rig: ChromiumRig, rounds: number): Promise<PeerTimes[]> {
  const code = await bundled();
  const compared: PeerTimes[] = [];
  for (const page of POST_PAGES) {
    const readers = await alternately({ ours: 0, defuddle: 0 }, rounds, (_, name) => read(rig, page, name, code));
    compared.push({ page, readers });
  }
  return compared;
}

async function read(rig: ChromiumRig, { url }: PostPage, name: ReaderName, code: string): Promise<TimedPost> {
  const page = await rig.visit(url);
  await page.evaluate(code);
  await pause(SETTLING);
  const timed = await page.evaluate(`timePost(${JSON.stringify(name)}, ${JSON.stringify(url)})`);
  await page.close();
  return timed as TimedPost;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/peer-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'ascii',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}
