/** One visit of one page on a slow phone, with an empty cache. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { type Hurry, hurry } from './hurry.ts'
import type { Kind, Site } from './server.ts'

export interface Sample {
  bytes: Record<Kind, number>
  /** Milliseconds until the first words are there. */
  text: number
  /** What long tasks took beyond 50 ms each. */
  blocking: number
  /** Milliseconds that the main thread worked until the page was at rest. */
  cpu: number
  /** Where something is asked. */
  hurry?: Hurry
}

const phone = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true }
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const slowness = 4

/** A quiet visit for everything but the feedback: somebody who clicks is work for the page, too. */
export async function visit(browser: Browser, site: Site, path: string, asks: boolean): Promise<Sample> {
  site.takeBytes()
  const quiet = await inNewTab(browser, async (page, cdp) => {
    await page.addInitScript(watchTasks)
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    const { metrics } = await cdp.send('Performance.getMetrics')
    const cpu = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    return { cpu, ...(await page.evaluate(timesOf)) }
  })
  const bytes = site.takeBytes()
  if (!asks) return { bytes, ...quiet }
  return { bytes, ...quiet, hurry: await inNewTab(browser, page => hurry(page, site.url + path)) }
}

async function inNewTab<T>(browser: Browser, act: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...phone, locale: 'ru-RU' })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', line)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await cdp.send('Performance.enable')
    return await act(page, cdp)
  } finally {
    await context.close()
  }
}

/** Runs in the page, before it. */
function watchTasks(): void {
  const seen = { blocking: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page, after it. */
function timesOf(): { text: number; blocking: number } {
  const text = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  return { text, blocking: (globalThis as unknown as { seen: { blocking: number } }).seen.blocking }
}
