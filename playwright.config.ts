import { defineConfig } from '@playwright/test';

/** Journeys in real browsers over the folders that `scripts/build-e2e.ts` made. One at a time: they share a machine. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'reports/e2e',
});
