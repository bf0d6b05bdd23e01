import { bundled } from './bundled.ts';
import type { ImportTimes } from './import-in-page.ts';
import type { ChromiumRig } from './worker.ts';

/** Takes an export of so many contacts into the journal of the packaged extension, from a page of it; each time anew. */
export async function timeImports(rig: ChromiumRig, connections: number, rounds: number): Promise<ImportTimes[]> {
  const page = await rig.extensionPage('popup.html');
  const source = await bundled('tests/bench/import-in-page.ts');
  const times: ImportTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push((await page.evaluate(`${source}\ntimeImport(${connections})`)) as ImportTimes);
  }
  await page.close();
  return times;
}
