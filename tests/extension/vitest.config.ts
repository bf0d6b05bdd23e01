import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, since browsers share two processors with nothing. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/extension/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    // The first start of a browser on a machine takes up to 20 seconds.
    hookTimeout: 120_000,
  },
});
