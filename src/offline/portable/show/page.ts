/** Puts one page of the file into the document, before the browser has finished reading it. */
import type { PageParts } from '../page-parts.ts'
import { missing } from './missing.ts'
import { here } from './place.ts'
import { textOf } from './texts.ts'

/** The parts of the page that the address names; of the one that says so, if the course has no such page. */
export function pageHere(): PageParts {
  const of = (path: string) => document.querySelector(`script[data-page="${CSS.escape(path)}"]`)?.textContent
  const text = of(here().path) ?? of(missing)
  if (!text) throw new Error(`${here().path} is not in the file`)
  return JSON.parse(text.replaceAll('\ue000', '<')) as PageParts
}

/** Shows it: attributes of the root, title, styles, words. */
export function put(page: PageParts): void {
  const root = document.documentElement
  for (const [name, value] of Object.entries(page.root)) root.setAttribute(name, value)
  document.title = page.title
  for (const sheet of page.sheets) {
    const style = document.createElement('style')
    if (sheet.media) style.media = sheet.media
    style.textContent = textOf(sheet.file)
    document.head.append(style)
  }
  document.body.innerHTML = page.body + page.drawings.map(textOf).join('')
}
