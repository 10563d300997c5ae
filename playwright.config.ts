import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './tools/chromium.ts'

const port = process.env['SITE_PORT'] ?? '4399'
const executablePath = findChromium()

/** The tests look at the built site: `npm run build` first. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'ru-RU',
    // Their server is the real one; tests/offline looks at the worker.
    serviceWorkers: 'block',
    // Most pages are open for a second: code that is optimised would seldom run.
    launchOptions: {
      args: [...chromiumFlags, '--js-flags=--no-opt'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `node tools/serve.ts ${process.env['SITE_FOLDER'] ?? 'dist'} ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
