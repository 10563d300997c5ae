/** Every sheet of the print kit as a PDF: its pages are as many as the kit says, whole, and in our typefaces. */
import { expect, type Page, test } from '@playwright/test'
import { course } from '../journeys/steps/course.ts'
import { type Pdf, readPdf } from './pdf.ts'

const A4 = { width: 595, height: 842 }
const A3 = { width: 1191, height: 842 }
const sheets = course.kit.flatMap(part => part.sheets)
const handouts = course.chapters.filter(({ handoutFile }) => handoutFile)

// One page of the browser for all sheets of a worker: typefaces and styles are read once.
let page: Page
test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage(baseURL ? { baseURL } : {})
})
test.afterAll(() => page.close())

test('there is a kit to print', () => {
  expect(sheets.length).toBeGreaterThan(50)
  expect(handouts).toHaveLength(6)
})

for (const { id, paper, pages } of sheets)
  test(`sheet ${id}`, async () => {
    await open(page, `trainer/print/${id}/`)
    expect.soft(await overflowing(page)).toEqual([])
    const size = paper === 'A3' ? A3 : A4
    check(
      await printed(page),
      Array.from({ length: pages }, () => size),
    )
  })

for (const { id } of handouts)
  test(`handout ${id}`, async () => {
    await open(page, `handouts/${id}/`)
    expect.soft(await overflowing(page)).toEqual([])
    const count = await page.locator('.paper').count()
    check(
      await printed(page),
      Array.from({ length: count }, () => A4),
    )
  })

test('the whole kit is all sheets one after another', async () => {
  await open(page, 'trainer/print/all/')
  const sizes = sheets.flatMap(({ paper, pages }) =>
    Array.from({ length: pages }, () => (paper === 'A3' ? A3 : A4)),
  )
  check(await printed(page), sizes)
})

test('the list of the kit goes on paper without a blank page', async () => {
  await page.goto('trainer/print/')
  const { pages } = await printed(page)
  expect(pages.filter(({ drawn }) => !drawn)).toEqual([])
})

/** Opens a page and waits until its sheets are made into pages. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('[data-desk][data-pages]').waitFor({ state: 'attached' })
}

async function printed(page: Page): Promise<Pdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

function check(pdf: Pdf, sizes: readonly { width: number; height: number }[]): void {
  expect
    .soft(pdf.pages.map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) })))
    .toEqual(sizes)
  expect.soft(pdf.pages.filter(({ drawn }) => !drawn)).toEqual([])
  expect(pdf.fonts.filter(name => !/^(Golos|SourceSerif)/.test(name))).toEqual([])
  expect(pdf.fonts).not.toEqual([])
}

/** Pages from which something runs out. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // As it is printed, not as small as the screen draws it.
    document.querySelector('[data-desk]')?.classList.add('is-measured')
    const found = [...document.querySelectorAll('.paper')].flatMap((paper, at) => {
      const body = paper.querySelector('.paper-body')
      const box = body?.getBoundingClientRect()
      if (!body || !box) return [`page ${at + 1} has no body`]
      // What a drawing cuts off is its own affair.
      return [...body.querySelectorAll('*:not(svg *)')]
        .filter(part => {
          const { bottom, right, width } = part.getBoundingClientRect()
          return width > 0 && (bottom > box.bottom + 1 || right > box.right + 1)
        })
        .slice(0, 2)
        .map(part => `page ${at + 1}: ${part.outerHTML.slice(0, 120)}`)
    })
    document.querySelector('[data-desk]')?.classList.remove('is-measured')
    return found
  })
}
