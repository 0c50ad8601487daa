import { defineConfig } from 'vitest/config';

/**
 * The engine's own tests, as Stryker runs them for each mutant: in one world, since loading the engine anew for each test file takes
 * longer than the tests. Without the laws, whose random texts reach every mutant, and the house tests, which read documents.
 */
export default defineConfig({
  test: {
    include: ['test/core/privacy/**/*.test.ts', 'test/core/standards/**/*.test.ts'],
    exclude: ['test/core/privacy/laws.test.ts', 'test/core/privacy/house.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    isolate: false,
  },
});
