import { defineConfig } from 'vitest/config';

/** Tests in real browsers: two files at a time, since a browser that is walked through waits most of the time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/extension/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
    // The first start of a browser on a machine takes up to 20 seconds.
    hookTimeout: 120_000,
  },
});
