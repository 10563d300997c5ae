/** What axe finds on a page: its script is brought once, which takes longer than most of its rules. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a theme can spoil: the other rules do not look at colours. */
export const ofColour = ['color-contrast', 'link-in-text-block']

export const themes = ['light', 'dark', 'contrast'] as const
type Theme = (typeof themes)[number]

type Rules = { readonly only?: readonly string[]; readonly without?: readonly string[] }

/** What is wrong by the rules of WCAG 2.2 AA, as `rule: element: why`, with a theme set in place. */
export async function violations(
  page: Page,
  theme: Theme,
  { only, without = [] }: Rules = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script)
  const options: RunOptions = {
    // What it does not complain of it need not describe, nor fetch the sheets once more for a rule that is not asked for.
    resultTypes: ['violations'],
    preload: false,
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: standards },
    rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
  }
  return page.evaluate(
    async ([theme, options]) => {
      document.documentElement.setAttribute('data-theme', theme)
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      )
    },
    [theme, options] as const,
  )
}
