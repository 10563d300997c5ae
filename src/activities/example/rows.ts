/** The computation of a worked example. Formulas are parsed on the server; the browser only computes. */
import { compute, type Formula, parseFormula } from '#course/formula.ts'
import type { CompanyNumber } from '#course/numbers.ts'
import type { Example } from '#course/shapes/activities.ts'

export type Row = {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly decimals: number
  /** Given, or computed by the formula. */
  readonly value?: number | undefined
  readonly formula?: Formula | undefined
  /** `{row}` stands for a row's value. */
  readonly shown?: string | undefined
  readonly total?: boolean | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export type Worked = Omit<Example, 'rows' | 'objective' | 'mark'> & { readonly rows: readonly Row[] }

/** @throws Error for a number that company.yaml does not have; checked content has none. */
export function work(example: Example, numbers: ReadonlyMap<string, CompanyNumber>): Worked {
  const { objective: _, mark: __, ...rest } = example
  const read = (named: string | number, decimals: number): number => {
    const value = typeof named === 'number' ? named : numbers.get(named)?.value
    if (value === undefined) throw new Error(`"${named}" is no number of company.yaml`)
    return round(value, decimals)
  }
  return {
    ...rest,
    rows: example.rows.map(({ value, formula, ...row }) => ({
      ...row,
      value: value === undefined ? undefined : read(value, row.decimals),
      formula: formula === undefined ? undefined : parseFormula(formula),
    })),
  }
}

/** Values of all rows in order; what cannot be computed is NaN. `given` stands in the place of the example's own. */
export function computeRows(
  rows: readonly Row[],
  given: (row: Row) => number | undefined = row => row.value,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const row of rows) {
    const value = row.formula
      ? compute(row.formula, name => values.get(name) ?? Number.NaN)
      : (given(row) ?? Number.NaN)
    values.set(row.id, value)
  }
  return values
}

/** Whether the learner puts an own number here. */
export function isOwn(row: Row): boolean {
  return row.value !== undefined && row.from !== undefined && row.to !== undefined
}

/** What was typed into the gap, against the row: by as much as the content allows, and the row's own rounding. */
export function isRight(typed: number, value: number, tolerance: number, decimals: number): boolean {
  const near = (number: number) => Math.abs(typed - number) <= tolerance + 1e-9
  return near(value) || near(round(value, decimals))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
