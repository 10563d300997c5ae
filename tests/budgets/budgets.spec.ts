import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { hold } from '../pages/hold.ts'
import { inlineScripts, pagesOf, siteFolder, tagsOf } from '../pages/site.ts'
import { hydrateAll, scrollThrough } from '../pages/watch.ts'

/**
 * Bytes; see «Budgets» of the architecture. Fonts are compressed already, everything else is counted in brotli.
 * `later` is what belongs to no first paint and so comes apart: sheets of the parts further down, the sheet for
 * paper, and what islands are given when they are near.
 */
const budget = {
  lesson: 14_600,
  /** When scrolled to its end. */
  script: 16_000,
  /** When everything in it has been touched, too: items, worked examples and sheets wait for that. */
  touched: 21_000,
  later: 10_200,
  nothingToOperate: 2_000,
  /** Of a chapter's slides, without words, fonts and what islands bring. */
  deck: 10_000,
  /** With a scenario for the room in it. */
  deckOfScenario: 12_000,
  fonts: 72_000,
  preloaded: 32_000,
}

/**
 * Where the budget is not reached yet the present weight of that page is its bound, so that nothing grows while it is
 * being worked off (CONTRIBUTING.md, «Weight»); a line goes when its budget is reached. All other lessons hold it.
 */
const notYet: Readonly<Record<string, { touched?: number; later?: number }>> = {
  'lessons/spontaneous/why-nobody-seeks/': { touched: 23_600, later: 10_400 },
}

const pages = pagesOf(siteFolder)
const lessons = pages.filter(({ path }) => /^(en\/)?lessons\//.test(path))

test('there are lessons to weigh', () => {
  expect(lessons.length).toBeGreaterThan(0)
})

for (const { path, html } of lessons) {
  test(`/${path} is light and does not move under the reader's eyes`, async ({ page }) => {
    const loaded = record(page)
    let scrolled: string[] = []
    const moved = await shifts(page, path, () => {
      scrolled = filesIn(loaded, '.js')
    })
    expect.soft(moved, 'moved').toEqual([])
    const [head = '', body = ''] = html.split('<body')
    const paper = linked(head, 'stylesheet', undefined, 'print')
    const styles = linked(head, 'stylesheet').filter(file => !paper.includes(file))
    const preloaded = linked(html, 'preload', 'font').map(file => readFileSync(file).length)
    const weights = {
      lesson: sum([brotli(html), ...styles.map(compressed)]),
      // Scripts in the page itself are counted with its HTML.
      script: sum(scrolled.map(compressed)),
      touched: sum(filesIn(loaded, '.js').map(compressed)),
      later: sum([...paper, ...linked(body, 'stylesheet'), ...filesIn(loaded, '.json')].map(compressed)),
      fonts: sum(filesIn(loaded, '.woff2').map(file => readFileSync(file).length)),
      preloaded: sum(preloaded),
    }
    console.log(`/${path}`, weights)
    const most = { ...budget, ...notYet[path] }
    expect.soft(weights.lesson, 'HTML and CSS').toBeLessThanOrEqual(most.lesson)
    expect.soft(weights.script, 'JavaScript').toBeLessThanOrEqual(most.script)
    expect.soft(weights.touched, 'JavaScript when everything was touched').toBeLessThanOrEqual(most.touched)
    expect.soft(weights.later, 'what comes later').toBeLessThanOrEqual(most.later)
    expect.soft(weights.fonts, 'fonts').toBeGreaterThan(0)
    expect.soft(weights.fonts, 'fonts').toBeLessThanOrEqual(budget.fonts)
    expect.soft(weights.preloaded, 'preloaded fonts').toBeLessThanOrEqual(budget.preloaded)
  })

  test(`/${path} does not move on a phone either`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await shifts(page, path)).toEqual([])
  })
}

for (const path of ['', 'check/spontaneous/', 'progress/'])
  test(`/${path} does not move`, async ({ page }) => {
    expect(await shifts(page, path)).toEqual([])
  })

for (const width of [360, 1280])
  test(`a lesson that comes tag by tag stays where it is, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 })
    await watchShifts(page)
    const path = 'lessons/cells/limits-of-cells/'
    const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8')
    await page.route(`**/${path}`, route => route.fulfill({ contentType: 'text/html', body: '' }))
    await page.goto(path)
    const [start, end] = [html.indexOf('<main'), html.indexOf('</form>')]
    await page.evaluate(
      async pieces => {
        document.open()
        for (const piece of pieces) {
          document.write(piece)
          await new Promise(requestAnimationFrame)
        }
        document.close()
      },
      [html.slice(0, start), ...html.slice(start, end).split(/(?<=>)/), html.slice(end)],
    )
    await expect(page.getByRole('slider')).not.toHaveCount(0)
    expect(await shiftsOf(page)).toEqual([])
  })

// Slides are operated by keys, and have a bound of their own.
const isDeck = ({ path }: { path: string }) => /^(en\/)?slides\//.test(path)
for (const { path, html } of pages.filter(page => !operates(page.html) && !isDeck(page)))
  test(`/${path}, with nothing to operate, has next to no script`, async ({ page }) => {
    const loaded = record(page)
    await page.goto(path)
    expect(scriptOf(html, loaded)).toBeLessThanOrEqual(budget.nothingToOperate)
  })

for (const { path, html } of pages.filter(isDeck))
  test(`/${path} has little more than its words`, async () => {
    const [sheet = ''] = /<style>[\s\S]*?<\/style>/.exec(html) ?? []
    const styles = sheet.replace(/@font-face\{[^}]*\}/g, '')
    const own = linkedScripts(html)
      .filter(file => !/[\\/]core\.[^\\/]*$/.test(file))
      .map(compressed)
    const weight = brotli(styles) + sum(own)
    console.log(`/${path}`, { styles: brotli(styles), scripts: sum(own) })
    expect(weight).toBeLessThanOrEqual(html.includes('play-stage') ? budget.deckOfScenario : budget.deck)
  })

/** Scripts that a page names, with all that they need at once. */
function linkedScripts(html: string): string[] {
  const files = new Set<string>()
  const add = (name: string): void => {
    const file = join(siteFolder, '_astro', name)
    if (files.has(file)) return
    files.add(file)
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g,
    ))
      add(next)
  }
  for (const [, name = ''] of html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)) add(name)
  return [...files]
}

/** From the next page on what moves is written down, and by how much. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(globalThis, { shifts })
    const about = (node?: Node | null) => (node instanceof Element ? node.outerHTML : node?.textContent)
    type Shift = PerformanceEntry & { value: number; sources: { node?: Node | null }[] }
    new PerformanceObserver(list => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(`${value}: ${sources.map(({ node }) => about(node)?.slice(0, 120)).join(' | ')}`)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    // The shifts of a frame are told after it.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    return (globalThis as unknown as { shifts: string[] }).shifts
  })

/** Opens a page whose fonts come late, goes through its islands, then touches them, and says what moved by how much. */
async function shifts(page: Page, path: string, scrolled = () => {}): Promise<string[]> {
  await watchShifts(page)
  // However fast the machine is, fonts come when everything else is there.
  const release = await hold(page, '**/*.woff2')
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await scrollThrough(page)
  scrolled()
  await hydrateAll(page)
  release()
  await page.waitForLoadState('load')
  return shiftsOf(page)
}

/** Whether there is something to operate on a page, apart from its frame. */
function operates(html: string): boolean {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return tagsOf(main).some(({ name }) =>
    ['astro-island', 'button', 'input', 'select', 'textarea'].includes(name),
  )
}

/** Paths of what a page loads, each once. */
function record(page: Page): Set<string> {
  const loaded = new Set<string>()
  page.on('request', request => loaded.add(decodeURIComponent(new URL(request.url()).pathname)))
  return loaded
}

function filesIn(loaded: ReadonlySet<string>, ending: string): string[] {
  return [...loaded].filter(path => path.endsWith(ending)).map(path => join(siteFolder, path))
}

/** Files of `<link rel=… as=… media=…>`. */
function linked(html: string, rel: string, as?: string, media?: string): string[] {
  return tagsOf(html)
    .map(tag => tag.attributes)
    .filter(
      link =>
        link.get('rel') === rel && (!as || link.get('as') === as) && (!media || link.get('media') === media),
    )
    .map(link => join(siteFolder, link.get('href') ?? ''))
}

/** Scripts in files and in the page itself. */
function scriptOf(html: string, loaded: ReadonlySet<string>): number {
  return sum([...filesIn(loaded, '.js').map(compressed), ...inlineScripts(html).map(brotli)])
}

function compressed(file: string): number {
  return brotli(readFileSync(file))
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
