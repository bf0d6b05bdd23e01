import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC_KEY } from '../../../lib/sites/pack/public-key.ts';
import { filesOf } from './output.ts';

/**
 * The build that ships, in a folder of its own, with another public key for packs. A build takes one key and has no switch
 * for it, so the only way to try packs in it is to exchange that one string in its files.
 * @throws where the key that ships stands nowhere
 */
export function buildWithKey(build: string, publicKey: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-key-'));
  cpSync(build, folder, { recursive: true });
  let exchanged = 0;
  for (const file of filesOf(folder).filter((name) => name.endsWith('.js'))) {
    const script = readFileSync(join(folder, file), 'utf8');
    if (!script.includes(PUBLIC_KEY)) continue;
    writeFileSync(join(folder, file), script.replaceAll(PUBLIC_KEY, publicKey));
    exchanged++;
  }
  if (exchanged === 0) throw new Error(`no key for packs stands in ${build}`);
  return folder;
}
