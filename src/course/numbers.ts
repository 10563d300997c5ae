import { compute, type Formula, namesIn, parseFormula } from './formula.ts'
import { didYouMean } from './nearest.ts'
import type { Path } from './problem.ts'
import type { Company } from './shapes.ts'

/** A number of company.yaml, given or computed, with the decimal places it is shown with. */
export interface CompanyNumber {
  value: number
  decimals: number
}

/** `{{group.name}}` in words of the content. */
export const numberInWords = /\{\{\s*([^{}]*?)\s*\}\}/g

export interface NumberFault {
  path: Path
  wrong: string
  right: string
}

/**
 * All numbers by dotted name, and what stops some of them from being computed.
 * @param model numbers of the model, which others may be computed from
 */
export function companyNumbers(
  company: Company,
  model: ReadonlyMap<string, CompanyNumber> = new Map(),
): {
  numbers: ReadonlyMap<string, CompanyNumber>
  faults: NumberFault[]
} {
  const numbers = new Map<string, CompanyNumber>(model)
  const faults: NumberFault[] = []
  for (const [group, members] of Object.entries(company.numbers))
    for (const [name, given] of Object.entries(members)) {
      if (model.has(`${group}.${name}`))
        faults.push({
          path: ['numbers', group, name],
          wrong: `the model computes "${group}.${name}"`,
          right: 'remove it here; `npm run presets` writes it to content/model.json',
        })
      numbers.set(
        `${group}.${name}`,
        typeof given === 'number' ? { value: given, decimals: places(given) } : given,
      )
    }

  const waiting = new Map<string, { formula: Formula; decimals: number; path: Path }>()
  for (const [group, members] of Object.entries(company.derived))
    for (const [name, { formula, decimals }] of Object.entries(members)) {
      const path = ['derived', group, name, 'formula']
      if (numbers.has(`${group}.${name}`))
        faults.push({ path, wrong: `"${group}.${name}" is given and computed`, right: 'keep one of the two' })
      try {
        waiting.set(`${group}.${name}`, { formula: parseFormula(formula), decimals, path })
      } catch (error) {
        faults.push({ path, wrong: messageOf(error), right: 'names, numbers, + - * / and parentheses' })
      }
    }

  const names = () => [...numbers.keys(), ...waiting.keys()]
  const visiting: string[] = []
  const evaluate = (name: string): number => {
    const known = numbers.get(name)
    if (known) return known.value
    const derived = waiting.get(name)
    if (!derived) return Number.NaN
    if (visiting.includes(name)) {
      const circle = [...visiting.slice(visiting.indexOf(name)), name].join(' from ')
      faults.push({ path: derived.path, wrong: `a circle: ${circle}`, right: 'one of them has to be given' })
      return Number.NaN
    }
    visiting.push(name)
    for (const used of namesIn(derived.formula))
      if (!numbers.has(used) && !waiting.has(used))
        faults.push({
          path: derived.path,
          wrong: `there is no number "${used}"`,
          right: didYouMean(used, names()),
        })
    const value = compute(derived.formula, evaluate)
    visiting.pop()
    numbers.set(name, { value, decimals: derived.decimals })
    return value
  }
  for (const name of waiting.keys()) evaluate(name)
  return { numbers, faults }
}

/** Decimal places as written: 0.25 is shown with two. */
function places(value: number): number {
  return Math.min(3, String(value).split('.')[1]?.length ?? 0)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
