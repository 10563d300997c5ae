import type { Keep } from '../asset.ts'
import { blocks, written } from './blocks.ts'
import { firstSheet } from './first-sheet.ts'

/**
 * A script waits for the sheets above it, and a page for the script: Firefox would show what follows without its sheet
 * for as long as that is on its way. By its attribute it stays where it is.
 */
const hold = '<script data-hold>0</script>'

/**
 * The styles of a page: one sheet in its head for what is seen first; of a lesson the rest, linked where its first
 * activity begins; a file of its own for each part further down (`<style data-later>`), linked where the part begins, so
 * that the words above do not wait; and one for paper, which overrules the others.
 * @param base address of the folder of files
 */
export function splitSheets(html: string, base: string, keep: Keep): string {
  const link = (css: string, kind: string, more = ''): string =>
    css && `<link rel="stylesheet" href="${base}${keep(kind, 'css', css)}"${more}>`
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)
  if (!sheet) return html
  const [whole, css = ''] = sheet
  const after = sheet.index + whole.length
  const { screen, paper } = apart(css)
  const { first, rest, at = after } = firstSheet(screen, html)
  const printed = link(paper, 'paper', ' media="print"')
  const held = rest && link(rest, 'rest') + hold
  const split = `${html.slice(0, sheet.index)}<style>${first}</style>${html.slice(after, at)}${held}${printed}${html.slice(at)}`
  return split.replace(/<style data-later="([^"]*)">([\s\S]*?)<\/style>/g, (_, kind: string, css: string) =>
    link(css, kind),
  )
}

/** The rules for paper, each in its layer, and the rest. The sheet is minified: no comment holds a brace. */
export function apart(css: string): { screen: string; paper: string } {
  let paper = ''
  const screen = blocks(css)
    .map(({ head, body }) => {
      if (head === '@media print') paper += body ?? ''
      else if (/^@layer [\w-]+$/.test(head)) {
        const inside = blocks(body)
        const printed = inside.filter(block => block.head === '@media print').map(block => block.body)
        if (printed.length > 0) paper += `${head}{${printed.join('')}}`
        return `${head}{${inside
          .filter(block => block.head !== '@media print')
          .map(written)
          .join('')}}`
      } else return written({ head, body })
      return ''
    })
    .join('')
  return { screen, paper }
}
