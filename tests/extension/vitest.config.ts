import { defineConfig } from 'vitest/config';
import { LongestFirst } from '../support/longest-first.ts';

/** Tests in real browsers: three files at a time, since with two the processors of two stood still for half of the time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/extension/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/extension/once.ts',
    maxWorkers: 3,
    // Each file has browsers of its own; what is left, modules, they may share.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    // The first start of a browser on a machine takes up to 20 seconds.
    hookTimeout: 120_000,
  },
});
