import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedOf } from './expected.ts';
import { renderPage } from './render.ts';
import { SITUATIONS } from './situations.ts';

const CASES = path.resolve(import.meta.dirname, '../../../lib/sites/xing/profile/cases');

/** Writes every sample page of XING with its right reading: `npx tsx tests/samples/xing/write.ts`. */
for (const [situation, page] of Object.entries(SITUATIONS)) {
  const folder = path.join(CASES, situation);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'page.html'), renderPage(page));
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expectedOf(page), null, 2)}\n`);
}
