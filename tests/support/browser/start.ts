import { BUILD } from '../build/output.ts';
import type { Site } from '../net/site-server.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Rig, RigOptions } from './rig.ts';

/** Each browser by the name a user knows, and how it is started with what ships. */
export const BROWSERS: readonly [name: string, start: (site: Site, options?: Partial<RigOptions>) => Promise<Rig>][] = [
  ['Chromium', (site, options) => startChromium(site, { extension: BUILD.chromium, ...options })],
  ['Firefox', (site, options) => startFirefox(site, { extension: BUILD.firefox, ...options })],
];
