/** The built site as files: what the tests of pages and budgets go through. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist'

export interface BuiltPage {
  /** From the root of the site: `lessons/start/a/`; the home page is empty. */
  path: string
  html: string
}

/** All pages of a built folder, 404.html among them; the portable file holds them all once more and is none. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesOf(folder)
    .filter(name => name.endsWith('.html') && name !== 'chetyre-etapa.html')
    .map(name => ({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, name), 'utf8'),
    }))
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
}

export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

/** Opening tags of a page with their attributes; comments, scripts and styles are left out. */
export function tagsOf(html: string): Tag[] {
  const tags = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
  return [...withoutCode(html).matchAll(tags)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].map(
        ([, key = '', value = '']) => [key.toLowerCase(), decoded(value.replace(/^["']|["']$/g, ''))],
      ),
    ),
  }))
}

/** The words of a page, joined across elements by spaces. */
export function textOf(html: string): string {
  return decoded(withoutCode(html).replace(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, ' ')).replace(/\s+/g, ' ')
}

/** Scripts that a page carries in itself. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
}

function withoutCode(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|(?<=<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\1>)/g, '')
}

function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return text.replace(/&(#x?)?([\da-z]+);/gi, (whole, number: string | undefined, code: string) =>
    number
      ? String.fromCodePoint(Number.parseInt(code, number === '#' ? 10 : 16))
      : (named[code.toLowerCase()] ?? whole),
  )
}
