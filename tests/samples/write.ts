import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedOf } from './expected.ts';
import { expectedOf as expectedInFeed } from './feed/expected.ts';
import { renderPage as renderFeedPage } from './feed/render.ts';
import { FEED_SITUATIONS } from './feed/situations.ts';
import { renderPage } from './render.ts';
import { SITUATIONS } from './situations.ts';
import { expectedOf as expectedOnXing } from './xing/expected.ts';
import { SITE_PAGES } from './xing/pages/index.ts';
import { renderPage as renderXingPage } from './xing/render.ts';
import { SITUATIONS as XING_SITUATIONS } from './xing/situations.ts';

const SITES = path.resolve(import.meta.dirname, '../../lib/sites');

/** Writes every sample page with its right reading: `npx tsx tests/samples/write.ts`. */
function write(reader: string, situation: string, html: string, expected: object): void {
  const folder = path.join(SITES, reader, 'cases', situation);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'page.html'), html);
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

for (const [situation, page] of Object.entries(SITUATIONS)) {
  write('linkedin/profile', situation, renderPage(page), expectedOf(page));
}
for (const [situation, page] of Object.entries(XING_SITUATIONS)) {
  write('xing/profile', situation, renderXingPage(page), expectedOnXing(page));
}
for (const [situation, page] of Object.entries(FEED_SITUATIONS)) {
  write('linkedin/feed', situation, renderFeedPage(page), expectedInFeed(page));
}
for (const { kind, situation, html, expected } of SITE_PAGES) write(`xing/${kind}`, situation, html, expected);
