import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../build/output.ts';
import type { Site } from '../net/site-server.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Rig, RigOptions } from './rig.ts';

/** @throws with what to do where nothing was built yet */
function built(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`nothing is built in ${folder}; npm run build does it`);
  return folder;
}

/** Each browser by the name a user knows, and how it is started with what ships. */
export const BROWSERS: readonly [name: string, start: (site: Site, options?: Partial<RigOptions>) => Promise<Rig>][] = [
  ['Chromium', (site, options) => startChromium(site, { extension: built(BUILD.chromium), ...options })],
  ['Firefox', (site, options) => startFirefox(site, { extension: built(BUILD.firefox), ...options })],
];
