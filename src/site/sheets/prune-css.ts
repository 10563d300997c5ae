import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { keepSelectors } from './keep-rules.ts'
import { canMatch, type Uses, usesOf } from './uses.ts'

/**
 * The page without the selectors that nothing on it can ever match: sheets are written for all pages and inlined into
 * each, and a third of what a lesson carries is for pages it is not. A class counts as used when an element has it or
 * a script that the page can load names it, so a class set by an island keeps its rule. Custom properties that
 * nothing reads go, too; sheets of parts further down read as well.
 */
export function pruneCss(html: string, folder: string): string {
  const page = html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
  const scripts = scriptsOf(html, folder)
  const drawings = drawingsOf(html, folder)
  const can = usesOf(page, scripts)
  const matching = html.replace(
    /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) => open + pruned(css, can) + close,
  )
  const further = [...matching.matchAll(/<style [^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('')
  return matching.replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, css =>
    withoutUnread(css, page + scripts + drawings + further),
  )
}

const pruned = (css: string, can: Uses): string => keepSelectors(css, selector => canMatch(selector, can))

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

/** The text of every script in a page or named by it, of what those import, now or later, and of sheets they fetch. */
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
  const inside = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  return [...inside, ...texts.values()].join('\n')
}
