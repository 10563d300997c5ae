/** What axe finds on a page: its script is brought once, which takes longer than most of its rules. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a theme can spoil: the other rules do not look at colours. */
const ofColour = ['color-contrast', 'link-in-text-block']

type Theme = 'light' | 'dark' | 'contrast'

/**
 * What is wrong by the rules of WCAG 2.2 AA, as `rule: element: why`, with a theme set in place.
 * @param without rules that are left out
 */
export async function violations(
  page: Page,
  theme: Theme,
  without: readonly string[] = [],
): Promise<string[]> {
  return run(page, theme, {
    runOnly: { type: 'tag', values: standards },
    rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
  })
}

/** What is wrong by any rule that axe has, its best practices too. */
export async function anyFaults(page: Page): Promise<string[]> {
  return run(page, 'light', {})
}

/** What is wrong in any theme: all rules in the light one; in the others of words in the same colours the first ones. */
export async function faultsInThemes(page: Page): Promise<string[]> {
  const found = [await violations(page, 'light')]
  for (const theme of ['dark', 'contrast'] as const) {
    const spoilt = await run(page, theme, { runOnly: { type: 'rule', values: ofColour } }, true)
    found.push(spoilt.map(fault => `${theme}: ${fault}`))
  }
  return found.flat()
}

async function run(page: Page, theme: Theme, rules: RunOptions, firstOfAKind = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script)
  const options: RunOptions = {
    ...rules,
    // What it does not complain of it need not describe, nor fetch the sheets once more for a rule that is not asked for.
    resultTypes: ['violations'],
    preload: false,
  }
  return page.evaluate(
    async ([theme, options, firstOfAKind]) => {
      document.documentElement.setAttribute('data-theme', theme)
      // What fades in is judged when it is there.
      const fading = document
        .getAnimations()
        .filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(fading.map(({ finished }) => finished))
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(firstOfAKind ? { include: styledApart() } : document, options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      )

      /** Elements with words, one of all that have the same colours, size and weight on the same ground. */
      function styledApart(): Element[] {
        const found = new Map<string, Element>()
        for (const element of document.body.querySelectorAll('*')) {
          if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())) continue
          const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
          const around = element.parentElement ? getComputedStyle(element.parentElement).color : ''
          const kind = [color, fontSize, fontWeight, textDecorationLine, around, ground(element)].join()
          if (!found.has(kind)) found.set(kind, element)
        }
        return [...found.values()]
      }
      function ground(element: Element | null): string {
        if (!element) return ''
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
        const own = backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor
        const ends = own && backgroundImage === 'none' && opacity === '1' && !/rgba|\//.test(own)
        return [own, backgroundImage, opacity, ends || ground(element.parentElement)].join()
      }
    },
    [theme, options, firstOfAKind] as const,
  )
}
