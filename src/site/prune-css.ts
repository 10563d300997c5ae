import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Selector, type SelectorComponent, transform } from 'lightningcss'

/**
 * The page without the rules that nothing on it can ever match: sheets are written for all pages and inlined into
 * each, and a third of what a lesson carries is for pages it is not. A class counts as used when an element has it or
 * a script that the page can load names it, so a class set by an island keeps its rule. Custom properties that
 * nothing reads go, too; sheets of parts further down read as well.
 */
export function pruneCss(html: string, folder: string): string {
  const sheets = /(<style>)([\s\S]*?)(<\/style>)/g
  const page = html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
  const scripts = scriptsOf(html, folder)
  const drawings = drawingsOf(html, folder)
  const can = usesOf(page, scripts)
  // They stay whole, one file for all pages; what they read on this page counts.
  const further = [...html.matchAll(/<style [^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, css = '']) => pruned(css, can))
    .join('')
  return html.replace(sheets, (_, open: string, css: string, close: string) => {
    return open + withoutUnread(pruned(css, can), page + scripts + drawings + further) + close
  })
}

/** Whether a page and its scripts have a class or id, an element, an attribute with a value. */
interface Uses {
  name(name: string): boolean
  element(name: string): boolean
  value(attribute: string, value: string): boolean
}

function usesOf(page: string, scripts: string): Uses {
  const given = [...page.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  )
  const names = new Set(given)
  const remember = (look: (text: string) => boolean): ((text: string) => boolean) => {
    const seen = new Map<string, boolean>()
    return text => {
      const known = seen.get(text) ?? look(text)
      seen.set(text, known)
      return known
    }
  }
  const isSet = remember(name => {
    // A whole word of a string; `option--${verdict}` may become any class that begins so.
    if (new RegExp(`["'\`\\s}]${name}["'\`\\s$]`).test(scripts)) return true
    const starts = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1))
    return starts.some(start => scripts.includes(`${start}\${`))
  })
  return {
    name: name => names.has(name) || isSet(name),
    element: remember(
      name => page.includes(`<${name}`) || scripts.includes(`"${name}"`) || scripts.includes(`\`${name}\``),
    ),
    value: (attribute, value) => {
      const data = attribute
        .replace(/^data-/, '')
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      return (
        page.includes(`${attribute}="${value}"`) ||
        scripts.includes(attribute) ||
        scripts.includes(`dataset.${data}`)
      )
    },
  }
}

function pruned(css: string, can: Uses): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          // Whole rules only: lightningcss 1.3x cannot read back some of the rules that it hands out.
          return rule.value.selectors.some(selector => canMatch(selector, can)) ? undefined : []
        },
      },
    },
  })
  return code.toString()
}

/** Whether every class, id, element and value that a selector asks for can be there; what stands in :not() may be absent. */
function canMatch(selector: Selector, can: Uses): boolean {
  return selector.every((part: SelectorComponent) => {
    if (part.type === 'class' || part.type === 'id') return can.name(part.name)
    if (part.type === 'type') return can.element(part.name)
    if (part.type === 'attribute' && part.operation?.operator === 'equal' && part.name.startsWith('data-'))
      return can.value(part.name, part.operation.value)
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return part.selectors.some(inner => canMatch(inner, can))
    return true
  })
}

/** Custom properties often stand in each other: what is left without a reader goes until nothing is left so. */
function withoutUnread(css: string, rest: string): string {
  const read = new Set([...(css + rest).matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))
  const light = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) =>
    read.has(name) || rest.includes(name) ? whole : '',
  )
  return light === css ? css : withoutUnread(light, rest)
}

/** Drawings in files of their own, which take their colours from the page. */
function drawingsOf(html: string, folder: string): string {
  const names = new Set(
    [...html.matchAll(/href="[^"]*\/plan\/([^"/#]+\.svg)#/g)].map(([, name = '']) => name),
  )
  return [...names].map(name => readFileSync(join(folder, 'plan', name), 'utf8')).join('\n')
}

/** The text of every script that a page names, of what those import, statically or later, and of sheets they fetch. */
function scriptsOf(html: string, folder: string): string {
  const texts = new Map<string, string>()
  const add = (name: string): void => {
    if (texts.has(name)) return
    texts.set(name, readFileSync(join(folder, '_astro', name), 'utf8'))
    for (const [, next = ''] of texts.get(name)?.matchAll(/["'`]\.\/([\w.~-]+\.js)["'`]/g) ?? []) add(next)
    for (const [, next = ''] of texts.get(name)?.matchAll(/\/_astro\/([\w.~-]+\.css)["'`]/g) ?? []) add(next)
  }
  for (const [, url = ''] of html.matchAll(/\s(?:component-url|renderer-url|src|href)="([^"]+\.js)"/g))
    add(basename(url))
  return [...texts.values()].join('\n')
}
