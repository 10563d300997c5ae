/** Gauges that are multiplied into one, as links of a chain: which of them was the shortest at each decision. */
import type { Formula } from '#course/scenario/formula.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Log } from '../play.ts'
import { reading, type Stage } from './stage.ts'

export type Chain = {
  readonly links: readonly string[]
  readonly rows: readonly {
    readonly n: number
    readonly title: string
    readonly values: readonly string[]
    /** Place of the shortest link. */
    readonly shortest: number
  }[]
}

/** @returns nothing for a scenario in which nothing is multiplied */
export function chainOf(stage: Stage, log: Log): Chain | undefined {
  const ids = factorsOf(stage.program)
  if (ids.length < 2) return undefined
  const { script, machine } = stage
  return {
    links: ids.map(id => script.gauges.find(gauge => gauge.id === id)?.name ?? id),
    rows: log.decided.map(({ node, opened }, at) => {
      const values = ids.map(id => machine.read(id)(opened))
      return {
        n: at + 1,
        title: script.nodes[node]?.title ?? '',
        values: ids.map(id => reading(stage, id, opened)),
        shortest: values.indexOf(Math.min(...values)),
      }
    }),
  }
}

function factorsOf({ derived, vars }: Program): string[] {
  const known = new Set(vars.map(({ id }) => id))
  for (const { formula } of derived) {
    const factors = product(formula)
    if (factors && factors.length > 1 && factors.every(name => known.has(name))) return factors
  }
  return []
}

/** The names of a pure product; nothing for any other formula. */
function product(formula: Formula): string[] | undefined {
  if (typeof formula === 'number') return []
  if (typeof formula === 'string') return [formula]
  const [operator, a = 0, b = 0] = formula
  const [first, second] = [product(a), product(b)]
  return (operator === '*' || operator === '/') && first && second ? [...first, ...second] : undefined
}
