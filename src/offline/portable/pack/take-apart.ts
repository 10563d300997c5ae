/** Takes a built page apart. */
import { posix } from 'node:path'
import type { PageParts } from '../page-parts.ts'

/** What all pages of one file share: each inline script and each sheet is kept once. */
export interface Shared {
  inline: string[]
  /** Sheets by name; those of pages are named by number. */
  sheets: Map<string, string>
  /** Faces of all fonts, which no page's sheet repeats. */
  faces: Set<string>
}

const scripts = /<script(?![^>]*\stype="application\/json")([^>]*)>([\s\S]*?)<\/script>/g

/**
 * @param html a finished page
 * @param readSheet gives a sheet of the site by its name
 */
export function takeApart(html: string, shared: Shared, readSheet: (name: string) => string): PageParts {
  const [, attributes = ''] = /<html([^>]*)>/.exec(html) ?? []
  const [, title = ''] = /<title>([\s\S]*?)<\/title>/.exec(html) ?? []
  const sheets: { file: string; media?: string }[] = []
  for (const [, inline, link = ''] of html.matchAll(
    /<style[^>]*>([\s\S]*?)<\/style>|<link(?=[^>]*rel="stylesheet")([^>]*)>/g,
  )) {
    if (inline !== undefined) sheets.push({ file: kept(inline, shared) })
    else {
      const name = posix.basename(/href="([^"]+)"/.exec(link)?.[1] ?? '')
      const media = /media="([^"]+)"/.exec(link)?.[1]
      shared.sheets.set(name, aimed(readSheet(name)))
      sheets.push({ file: name, ...(media ? { media } : {}) })
    }
  }
  const waiting = /<html[^>]*\sdata-waits="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
  const modules = waiting.map(url => posix.basename(url))
  let inline: number | undefined
  for (const [, given = '', code = ''] of html.matchAll(scripts)) {
    const src = /\ssrc="([^"]+)"/.exec(given)?.[1]
    if (src) modules.push(posix.basename(src))
    // The file has its sheets in itself: nothing is to be waited for.
    else if (/data-hold/.test(given)) continue
    else if (/type="module"/.test(given)) throw new Error('an inline module, which the file does not know')
    else if (inline !== undefined) throw new Error('a second inline script, which the file does not know')
    else {
      inline = shared.inline.indexOf(code)
      if (inline < 0) inline = shared.inline.push(code) - 1
    }
  }
  const drawings = new Set<string>()
  const body = (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '')
    .replace(scripts, '')
    .replace(/<link[^>]*>|<style[^>]*>[\s\S]*?<\/style>/g, '')
    // A drawing of another file cannot be referred to under `file:`.
    .replace(/(<use[^>]*\shref=")[^"#]*\/plan\/([\d.]+)\.svg#/g, (_, use: string, plan: string) => {
      drawings.add(`${plan}.svg`)
      return `${use}#${drawingId(plan)}-`
    })
  return {
    root: Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
    title: title
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'"),
    sheets,
    body,
    drawings: [...drawings],
    ...(inline === undefined ? {} : { inline }),
    modules,
  }
}

/** What stands before the ids of a drawing, so that they are no others' in the page. */
export const drawingId = (plan: string): string => `plan-${plan.replace('.', '-')}`

/** What the address names is no `:target` here, where the whole hash is the address. */
const aimed = (css: string): string => css.replace(/:target(?![\w-])/g, '[data-target]')

function kept(css: string, shared: Shared): string {
  const own = aimed(css).replace(/@font-face\s*\{[^}]*\}/g, face => {
    shared.faces.add(face)
    return ''
  })
  for (const [name, text] of shared.sheets) if (text === own) return name
  const name = `${shared.sheets.size}`
  shared.sheets.set(name, own)
  return name
}
