/** Every slide of every scenario at every step, in the stories that tell most: nothing is cut, nothing is too small. */
import { expect, type Page, test } from '@playwright/test'
import { course } from './steps/course.ts'
import { bookFor, longestRuns, sixTables } from './steps/longest-runs.ts'

const scenarios = course.chapters.flatMap(chapter => chapter.scenarios.filter(({ room }) => room))
/** Stories looked at in the search for the longest ones. */
const TRIES = 400
const SMALLEST = 24

for (const scenario of scenarios)
  test(`nothing of «${scenario.title}» leaves its slides`, async ({ page }) => {
    test.setTimeout(240_000)
    const book = bookFor(scenario)
    const longest = longestRuns(book, TRIES)
    expect(longest.size).toBeGreaterThan(1)
    const wrong: string[] = []
    for (const [play, places] of longest) {
      await openWith(page, scenario.id, play)
      for (const place of places) {
        const name = place === 'end' ? 'ending' : book.program.nodes[place]?.id
        await page.evaluate(to => {
          location.hash = to
        }, `${scenario.id}-${name}`)
        await expect(page.locator('.slide.is-current')).toHaveAttribute(
          'data-slide',
          `${scenario.id}-${name}`,
        )
        for (const where of await walked(page, SMALLEST, 1)) wrong.push(`seed ${play.seed}, ${where}`)
      }
    }
    await openWith(page, scenario.id, sixTables(book))
    wrong.push(...(await walked(page, SMALLEST)))
    expect(wrong).toEqual([])
  })

/** A room that is at the first slide with this story behind it. */
async function openWith(page: Page, deck: string, play: unknown): Promise<void> {
  await page.goto('404.html')
  const value = JSON.parse(JSON.stringify(play))
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    `chetyre-etapa:room:${deck}`,
    JSON.stringify({ run: 1, at: Date.now(), parts: { [`play.${deck}`]: { n: 1, value } } }),
  ] as const)
  await page.goto(`slides/${deck}/`)
  await expect(page.locator('html')).toHaveAttribute('data-ready')
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Goes on with the key of a clicker, through so many slides or to the end.
 * @returns what is cut or too small, by slide and step
 */
function walked(page: Page, smallest: number, slides = 99): Promise<string[]> {
  return page.evaluate(
    async ([least, most]) => {
      const seen = new Set<string | undefined>()
      const wrong = new Set<string>()
      const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
      for (let steps = 0; steps < 200; steps++) {
        await drawn()
        if (document.documentElement.dataset['screen'] === 'end') return [...wrong]
        const slide = document.querySelector<HTMLElement>('.is-current')
        if (seen.add(slide?.dataset['slide']).size > most) return [...wrong]
        const stage = slide?.querySelector('.play-slide')
        const name = `${slide?.dataset['slide']} ${slide?.dataset['step']}`
        if (!stage) return [`${name} has no stage`]
        if (stage.scrollHeight > stage.clientHeight || stage.scrollWidth > stage.clientWidth)
          wrong.add(`${name}: ${stage.scrollWidth} × ${stage.scrollHeight}`)
        for (const element of stage.querySelectorAll('*')) {
          const own = [...element.childNodes].some(
            node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          )
          const size = Number.parseFloat(getComputedStyle(element).fontSize)
          if (own && size < least && !element.closest('.visually-hidden'))
            wrong.add(`${name}: ${size} px, ${element.textContent}`)
        }
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown' }))
      }
      return ['the deck has no end']
    },
    [smallest, slides] as const,
  )
}
