import { defineConfig } from '@playwright/test'

/** The end-to-end suite: Candor's real main process and real pages, on the host `E2E_HOST` names. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  // A red test is a finding; trying again would hide it.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
})
