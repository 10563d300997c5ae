/** Outer and inner quotation marks: `[open, close]` each. */
export type Marks = readonly [readonly [string, string], readonly [string, string]]

const opensAfter = /[\s([{«„“‘—–/]/

/** The nearest character that is seen: the asterisks of **strong** are not. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from + step
  while (text[at] === '*') at += step
  return text[at] ?? ''
}

/**
 * Straight double quotes become the language's own. A mark opens when something to quote follows and nothing
 * but a space or another opening mark precedes; what stands inside open marks gets the inner pair.
 */
export function curlQuotes(text: string, [outer, inner]: Marks): string {
  const opening = new Set([outer[0], inner[0]])
  const closing = new Set([outer[1], inner[1]])
  let depth = 0
  let result = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign !== '"') {
      if (opening.has(sign)) depth += 1
      else if (closing.has(sign) && depth > 0) depth -= 1
      result += sign
      continue
    }
    const before = neighbour(text, at, -1)
    const after = neighbour(text, at, 1)
    const opens =
      (before === '' || opensAfter.test(before) || before === '"') && /[^\s.,;:!?)\]}»“”…]/.test(after)
    if (opens && after !== '') {
      result += (depth > 0 ? inner : outer)[0]
      depth += 1
    } else {
      result += (depth > 1 ? inner : outer)[1]
      depth = Math.max(0, depth - 1)
    }
  }
  return result
}
