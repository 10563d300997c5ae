import type { Selector } from 'lightningcss'
import { blocks, written } from './blocks.ts'
import { keepRules, type StyleRule } from './keep-rules.ts'
import { type Element, elementsOf, overrules } from './overrules.ts'
import { canMatch, type Uses, usesOf } from './uses.ts'

/**
 * A lesson's words begin to be read before its first activity or heading has come: rules that nothing above that
 * place can use go into a sheet of their own, linked there, and the first paint does not wait for them.
 * Of a deck it is what only its islands or its presenter use.
 * @param css the sheet of a finished page, minified, without rules for paper
 * @returns the first sheet, the rest, and where in the page the rest is to be linked; a page that is neither a lesson nor a
 * deck has none
 */
export function firstSheet(css: string, html: string): { first: string; rest: string; at?: number } {
  const { at, needs } = isDeck(html) ? ofDeck(html) : ofLesson(html)
  if (at === undefined) return { first: css, rest: '' }
  const parts = blocks(css).map(({ head, body }) => {
    if (body === undefined || !head.startsWith('@layer')) return { first: written({ head, body }), rest: '' }
    const { first, rest } = split(body, elementsOf(html), selector => needs(selector, head))
    // A layer without rules still holds its place in the order of layers.
    return { first: `${head}{${first}}`, rest: rest && `${head}{${rest}}` }
  })
  const rules = { first: parts.map(part => part.first).join(''), rest: parts.map(part => part.rest).join('') }
  return { ...withProperties(rules.first, rules.rest), at }
}

export const isDeck = (html: string): boolean => /<main[^>]*\sdata-deck=/.test(html)

/** Where the rest may be linked, and whether a rule of a layer is needed before. */
interface Place {
  at: number | undefined
  needs(selector: Selector, layer: string): boolean
}

function ofLesson(html: string): Place {
  const at = /(?<=<article class="prose">[\s\S]*?)<(?:section|h2|style)\b/.exec(html)?.index
  const top = topOf(html.slice(0, at))
  return { at, needs: selector => canMatch(selector, top) }
}

/**
 * A deck begins with any of its slides, in its frame: only what its islands are made of comes later, and the parts that
 * its presenter brings.
 */
function ofDeck(html: string): Place {
  const at = /<style data-later|(?<!<astro-island[\s\S]*)<\/main>/.exec(html)?.index
  const [top, whole] = [topOf(html.replace(/<astro-island[\s\S]*?<\/astro-island>/g, '')), topOf(html)]
  return {
    at,
    needs: (selector, layer) =>
      canMatch(selector, top) || (layer !== '@layer parts' && !canMatch(selector, whole)),
  }
}

/** Custom properties that are set once, for the root, and that only the rest reads, go with it. */
function withProperties(first: string, rest: string): { first: string; rest: string } {
  const [root = ''] = /(?<=:root\{)[^{}]*/.exec(first) ?? []
  const all = first + rest
  const down = [...root.matchAll(/(--[\w-]+):[^;]+/g)].filter(
    ([, name]) => all.split(`${name}:`).length === 2 && !new RegExp(`var\\(${name}[,)]`).test(first),
  )
  if (down.length === 0) return { first, rest }
  const left = root.split(';').filter(set => !down.some(([moved]) => moved === set))
  return {
    first: first.replace(root, () => left.join(';')),
    rest: `@layer tokens{:root{${down.map(([set]) => set).join(';')}}}${rest}`,
  }
}

function split(layer: string, elements: readonly Element[], needs: (selector: Selector) => boolean) {
  const rules: StyleRule[] = []
  keepRules(layer, rule => {
    rules.push(rule)
    return true
  })
  const first: StyleRule[] = []
  // From the last to the first: a rule that goes comes after all that stay, so what stays must not have overruled it.
  for (const rule of rules.toReversed()) {
    const overruled = () => first.some(other => overrules(other, rule, elements))
    if (rule.selectors.some(needs) || overruled()) first.push(rule)
  }
  const stays = rules.map(rule => first.includes(rule))
  return {
    first: keepRules(layer, (_, n) => stays[n] === true),
    rest: keepRules(layer, (_, n) => stays[n] === false),
  }
}

/**
 * What the page has above the place, apart from what is closed or hidden at first. Its scripts set a class or a value
 * in their own data, and nothing else that early.
 */
function topOf(top: string): Uses {
  const scripts = [...top.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, code = '']) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, ''))
    .join('\n')
  const seen = top
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<div class="menu-sheet">[\s\S]*?(?=<\/header>)|<div class="banner[\s\S]*?<\/div>/g, '')
  const [stands, set] = [usesOf(seen, ''), usesOf(seen, scripts)]
  return {
    ...stands,
    name: set.name,
    value: (attribute, value) => (attribute.startsWith('data-') ? set : stands).value(attribute, value),
  }
}
