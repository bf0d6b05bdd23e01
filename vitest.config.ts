import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests, beside the files they test. Real browsers have their own configuration in tests/extension. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'tests/extension/**'],
    environment: 'node',
    setupFiles: ['tests/support/unit-setup.ts'],
    css: true,
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
