/**
 * Arithmetic that authors write in content files: names, numbers, + - * / and parentheses. Parsed at build into
 * reverse Polish notation, so that the browser needs the nine lines of `compute` and no parser.
 */
export type Formula = readonly (number | string)[]

const priority: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 }

function isOperator(part: string): boolean {
  return Object.hasOwn(priority, part)
}

/** @throws Error that names the first thing it cannot read. */
export function parseFormula(text: string): Formula {
  const output: (number | string)[] = []
  const waiting: string[] = []
  let expectsValue = true
  for (const token of text.match(/[a-z][a-z0-9.-]*|\d+(?:\.\d+)?|[-+*/()]|\S/gi) ?? []) {
    if (/^\d/.test(token) || /^[a-z]/i.test(token)) {
      if (!expectsValue) throw new Error(`"${token}" where an operator is expected in "${text}"`)
      output.push(/^\d/.test(token) ? Number(token) : token)
      expectsValue = false
    } else if (token === '(') {
      if (!expectsValue) throw new Error(`"(" where an operator is expected in "${text}"`)
      waiting.push(token)
    } else if (token === ')') {
      while (waiting.length > 0 && waiting.at(-1) !== '(') output.push(waiting.pop() ?? '')
      if (waiting.pop() !== '(') throw new Error(`")" without "(" in "${text}"`)
    } else if (isOperator(token)) {
      if (expectsValue) throw new Error(`"${token}" where a value is expected in "${text}"`)
      while ((priority[waiting.at(-1) ?? ''] ?? 0) >= (priority[token] ?? 0)) output.push(waiting.pop() ?? '')
      waiting.push(token)
      expectsValue = true
    } else throw new Error(`"${token}" cannot stand in a formula: "${text}"`)
  }
  if (expectsValue) throw new Error(`a value is missing at the end of "${text}"`)
  for (const operator of waiting.reverse()) {
    if (operator === '(') throw new Error(`"(" is not closed in "${text}"`)
    output.push(operator)
  }
  return output
}

/** Names a formula reads, in order of appearance. */
export function namesIn(formula: Formula): string[] {
  return formula.filter((part): part is string => typeof part === 'string' && !isOperator(part))
}

/** @returns NaN when a name has no value or a division by zero occurs: the caller shows a dash. */
export function compute(formula: Formula, read: (name: string) => number): number {
  const stack: number[] = []
  for (const part of formula) {
    if (typeof part === 'number') stack.push(part)
    else if (isOperator(part)) {
      const b = stack.pop() ?? Number.NaN
      const a = stack.pop() ?? Number.NaN
      stack.push(
        part === '+' ? a + b : part === '-' ? a - b : part === '*' ? a * b : b === 0 ? Number.NaN : a / b,
      )
    } else stack.push(read(part))
  }
  return stack[0] ?? Number.NaN
}
