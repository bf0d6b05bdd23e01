import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Parts that keep nothing between two tests: their files share modules, jsdom among them, which takes longest to load. */
const SHARING = 'lib/{domain,imports,languages,signing,sites}/**/*.test.{ts,tsx}';

/** Unit tests, beside the files they test. Real browsers have their own configuration in tests/extension. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    setupFiles: ['tests/support/unit-setup.ts'],
    css: true,
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'sharing', include: [SHARING], isolate: false, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'apart',
          sequence: { groupOrder: 1 },
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'tests/extension/**', SHARING],
        },
      },
    ],
  },
});
