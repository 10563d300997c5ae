/** The blocks of a minified sheet, in which no comment holds a brace. */
export interface Block {
  head: string
  /** Absent of a statement: `@layer a,b`. */
  body: string | undefined
}

export const written = ({ head, body }: Block): string =>
  body === undefined ? `${head};` : `${head}{${body}}`

export function blocks(css = ''): Block[] {
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
