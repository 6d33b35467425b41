import { defineConfig } from '@playwright/test'

const port = Number(process.env.JOURNEY_PORT || 3197)
const origin = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: false,
  workers: 2,
  // They end what hangs: on a machine with much else to do a page is slow and not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  outputDir: 'test-results',
  use: {
    actionTimeout: 30_000,
    baseURL: origin,
    locale: 'zh-CN',
    // A colour on its way to another is no colour to measure.
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Recording every journey to keep the few that fail costs the gate minutes; by hand there is time.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined },
  },
  webServer: {
    command: 'node bin/run.mjs journey-server',
    url: `${origin}/api/health`,
    // Of each of some thousand commands a line would be written: what went wrong is enough.
    env: { PORT: String(port), NEXTAUTH_URL: origin, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    timeout: 300_000,
  },
})
