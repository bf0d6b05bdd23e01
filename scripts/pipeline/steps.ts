import { check, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const WXT = 'node_modules/wxt/bin/wxt.mjs';

/** Types, style, dead code. */
export const staticChecks: Step[] = [
  check('types of everything', TSC, '--noEmit'),
  check('types of the domain, without browser or page', TSC, '-p', 'lib/domain'),
  check('types of the readers, without browser', TSC, '-p', 'lib/sites'),
  check('types of the signatures, without browser', TSC, '-p', 'lib/signing'),
  check('types of the imports, without browser or page', TSC, '-p', 'lib/imports'),
  check('style', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  check('nothing unused', 'node_modules/knip/bin/knip.js'),
];

/** What ships; the tests in real browsers run on nothing else. */
export const builds: Step[] = [
  check('build for Chromium', WXT, 'build'),
  check('build for Firefox', WXT, 'build', '-b', 'firefox'),
];

/** Needs a build. */
export const sizes: Step = check('sizes of the scripts', 'node_modules/size-limit/bin.js');

export const unitTests: Step = vitestStep('unit tests', 'vitest.config.ts');

/** Needs the builds. */
export const browserTests: Step = vitestStep('tests in real browsers', 'tests/extension/vitest.config.ts');
