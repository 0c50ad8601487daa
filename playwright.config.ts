import { defineConfig } from '@playwright/test';

/** Journeys in real browsers over the folders that `npm run e2e` builds first. One at a time: they share a machine. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 60_000,
  // A machine with two cores runs the browser, its extension and the test.
  expect: { timeout: 15_000 },
  // A browser that stumbles is started anew once; the list calls such a journey flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'reports/e2e',
});
