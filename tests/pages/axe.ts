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

/** What is wrong by any rule that axe has, its best practices too. */
export async function anyFaults(page: Page): Promise<string[]> {
  await show(page, 'light')
  return (await run(page, {})).faults
}

/**
 * What is wrong by the rules of WCAG 2.2 AA in any theme, as `rule: element: why`: all rules in the light one, those of
 * colours in the others.
 */
export async function faultsInThemes(page: Page): Promise<string[]> {
  await show(page, 'light')
  const found = [(await run(page, byStandards())).faults]
  for (const theme of ['dark', 'contrast'] as const) {
    await show(page, theme)
    found.push((await faultsOfColour(page)).map(fault => `${theme}: ${fault}`))
  }
  return found.flat()
}

/**
 * The same in the light theme alone, for a page that has another width now.
 * @param without rules that are left out
 */
export async function faultsAtWidth(page: Page, without: readonly string[] = []): Promise<string[]> {
  await show(page, 'light')
  return (await run(page, byStandards(without))).faults
}

function byStandards(without: readonly string[] = []): RunOptions {
  const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
  return { runOnly: { type: 'tag', values: standards }, rules }
}

/** Sets a theme in place; what fades in is judged when it is there. */
async function show(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(async theme => {
    document.documentElement.setAttribute('data-theme', theme)
    const fading = document
      .getAnimations()
      .filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(fading.map(({ finished }) => finished))
  }, theme)
}

/** Kinds of words, see below, whose colours were found good on some page. */
const good = new Set<string>()

/** Words of the same colours, size and weight on the same ground are judged once, on whatever page they are met first. */
async function faultsOfColour(page: Page): Promise<string[]> {
  const kinds = await page.evaluate(() => {
    const first = new Map<string, Element>()
    for (const element of document.body.querySelectorAll('*')) {
      if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
      const around = element.parentElement ? getComputedStyle(element.parentElement).color : ''
      const kind = [color, fontSize, fontWeight, textDecorationLine, around, ground(element)].join()
      if (!first.has(kind)) first.set(kind, element)
    }
    Object.assign(window, { first })
    return [...first.keys()]

    function ground(element: Element | null): string {
      if (!element) return ''
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const own = backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor
      const ends = own && backgroundImage === 'none' && opacity === '1' && !/rgba|\//.test(own)
      return [own, backgroundImage, opacity, ends || ground(element.parentElement)].join()
    }
  })
  const unknown = kinds.filter(kind => !good.has(kind))
  if (unknown.length === 0) return []
  const { faults, passed } = await run(page, { runOnly: { type: 'rule', values: ofColour } }, unknown)
  for (const kind of passed) good.add(kind)
  return faults
}

interface Found {
  faults: string[]
  /** Kinds of words whose colours were judged and are good; axe cannot judge what something lies over. */
  passed: string[]
}

/** @param kinds of words that were just looked for; without them the whole document */
async function run(page: Page, rules: RunOptions, kinds: readonly string[] = []): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script)
  const options: RunOptions = {
    ...rules,
    // What it does not complain of it need not describe, nor fetch the sheets once more for a rule that is not asked for.
    resultTypes: kinds.length > 0 ? ['violations', 'passes'] : ['violations'],
    elementRef: true,
    preload: false,
  }
  return page.evaluate(
    async ([options, kinds]) => {
      const { axe, first } = window as unknown as {
        axe: typeof import('axe-core')
        first: Map<string, HTMLElement>
      }
      const include = kinds.flatMap(kind => first.get(kind) ?? [])
      const { violations, passes } = await axe.run(kinds.length > 0 ? { include } : document, options)
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      )
      const elementsOf = (results: typeof passes) =>
        new Set(results.flatMap(({ nodes }) => nodes.map(({ element }) => element)))
      const bad = elementsOf(violations)
      const right = elementsOf(passes.filter(({ id }) => id === 'color-contrast'))
      const passed = kinds.filter(kind => right.has(first.get(kind)) && !bad.has(first.get(kind)))
      return { faults, passed }
    },
    [options, kinds] as const,
  )
}
