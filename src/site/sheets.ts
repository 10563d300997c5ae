import type { Keep } from './asset.ts'

/**
 * The styles of a page: one sheet in its head for what is seen first; a file of its own for each part further down
 * (`<style data-later>`), linked where the part begins, so that the words above do not wait; and one for paper.
 * @param base address of the folder of files
 */
export function splitSheets(html: string, base: string, keep: Keep): string {
  const link = (css: string, kind: string, more = ''): string =>
    `<link rel="stylesheet" href="${base}${keep(kind, 'css', css)}"${more}>`
  return html
    .replace(/<style data-later="([^"]*)">([\s\S]*?)<\/style>/g, (_, kind: string, css: string) =>
      link(css, kind),
    )
    .replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => {
      const { screen, paper } = apart(css)
      return `<style>${screen}</style>${paper && link(paper, 'paper', ' media="print"')}`
    })
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

interface Block {
  head: string
  /** Absent of a statement: `@layer a,b`. */
  body: string | undefined
}

const written = ({ head, body }: Block): string => (body === undefined ? `${head};` : `${head}{${body}}`)

function blocks(css = ''): Block[] {
  const found: Block[] = []
  let at = 0
  while (at < css.length) {
    const next = /[{;]/.exec(css.slice(at))
    if (!next) break
    const head = css.slice(at, at + next.index).trim()
    at += next.index + 1
    if (next[0] === ';') {
      found.push({ head, body: undefined })
      continue
    }
    const start = at
    for (let depth = 1; depth > 0 && at < css.length; at++) {
      if (css[at] === '{') depth++
      if (css[at] === '}') depth--
    }
    found.push({ head, body: css.slice(start, at - 1) })
  }
  return found
}
