import { formatNumber } from '#course/format-number.ts'
import type { Formula } from '#course/formula.ts'
import type { Language } from '#course/language.ts'

const signs: Readonly<Record<string, readonly [sign: string, priority: number]>> = {
  '+': ['+', 1],
  '-': ['−', 1],
  '*': ['×', 2],
  '/': [':', 2],
}

/** A formula as it is reckoned on paper: «доля × привязанность : 100». @param nameOf a field in words */
export function formulaIn(formula: Formula, nameOf: (name: string) => string, language: Language): string {
  const stack: { text: string; priority: number }[] = []
  for (const part of formula) {
    const [sign, priority] = (typeof part === 'string' && signs[part]) || []
    if (sign === undefined || priority === undefined) {
      const text =
        typeof part === 'number'
          ? formatNumber(language, part, String(part).split('.')[1]?.length ?? 0)
          : nameOf(part)
      stack.push({ text, priority: 3 })
      continue
    }
    const [b, a] = [stack.pop(), stack.pop()]
    // The right-hand side of a minus or a division keeps its parentheses.
    const left = wrapped(a, priority)
    const right = wrapped(b, part === '-' || part === '/' ? priority + 1 : priority)
    stack.push({ text: `${left} ${sign} ${right}`, priority })
  }
  return stack.at(-1)?.text ?? ''
}

function wrapped(part: { text: string; priority: number } | undefined, least: number): string {
  if (!part) return ''
  return part.priority < least ? `(${part.text})` : part.text
}
