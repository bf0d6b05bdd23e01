import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SITES = path.resolve(import.meta.dirname, '../../lib/sites');

it.each(['linkedin', 'xing'])('the list of readers names every folder of %s that holds one', (network) => {
  const list = readFileSync(path.join(SITES, 'index.ts'), 'utf8');
  const folders = readdirSync(path.join(SITES, network)).filter((folder) =>
    existsSync(path.join(SITES, network, folder, 'reader.ts')),
  );
  // The editor under the caret is asked for by itself; it is no kind of page.
  const kinds = folders.filter((folder) => folder !== 'editor');
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((folder) => !list.includes(`'./${network}/${folder}/reader.ts'`))).toEqual([]);
});
