import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Selector, type SelectorComponent, transform } from 'lightningcss'

/**
 * The page without the rules that nothing on it can ever match: sheets are written for all pages and inlined into
 * each, and a third of what a lesson carries is for pages it is not. A name counts as used when it stands anywhere
 * in the page or in a script that the page can load, so a class set by an island keeps its rule; of a name that is put
 * together, `option--${verdict}`, its beginning is enough.
 */
export function pruneCss(html: string, folder: string): string {
  const sheets = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g
  const text = html.replace(sheets, '') + scriptsOf(html, folder)
  const seen = new Map<string, boolean>()
  const isUsed = (name: string): boolean => {
    const known = seen.get(name) ?? (text.includes(name) || text.includes(composed(name)))
    seen.set(name, known)
    return known
  }
  return html.replace(
    sheets,
    (_, open: string, css: string, close: string) => open + pruned(css, isUsed) + close,
  )
}

/** How `option--right` stands in a script that puts it together. */
function composed(name: string): string {
  const end = name.lastIndexOf('--')
  return end < 0 ? name : `${name.slice(0, end + 2)}$\{`
}

function pruned(css: string, isUsed: (name: string) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          // Whole rules only: lightningcss 1.3x cannot read back some of the rules that it hands out.
          return rule.value.selectors.some(selector => canMatch(selector, isUsed)) ? undefined : []
        },
      },
    },
  })
  return code.toString()
}

/** Whether every class, id and element that a selector asks for can be there; what stands in :not() may be absent. */
function canMatch(selector: Selector, isUsed: (name: string) => boolean): boolean {
  return selector.every((part: SelectorComponent) => {
    if (part.type === 'class' || part.type === 'id') return isUsed(part.name)
    if (part.type === 'type')
      return isUsed(`<${part.name}`) || isUsed(`"${part.name}"`) || isUsed(`\`${part.name}\``)
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return part.selectors.some(inner => canMatch(inner, isUsed))
    return true
  })
}

/** The text of every script that a page names, and of what those import, statically or later. */
function scriptsOf(html: string, folder: string): string {
  const texts = new Map<string, string>()
  const add = (name: string): void => {
    if (texts.has(name)) return
    texts.set(name, readFileSync(join(folder, '_astro', name), 'utf8'))
    for (const [, next = ''] of texts.get(name)?.matchAll(/["'`]\.\/([\w.~-]+\.js)["'`]/g) ?? []) add(next)
  }
  for (const [, url = ''] of html.matchAll(/\s(?:component-url|renderer-url|src|href)="([^"]+\.js)"/g))
    add(basename(url))
  return [...texts.values()].join('\n')
}
