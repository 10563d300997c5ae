import { createHash } from 'node:crypto'
import { runOf, type Setup, type Values } from '#simulation/door/order.ts'
import { valuesOf } from '#simulation/door/read.ts'
import { FORMS, planOf } from '#simulation/forms.ts'
import type { Interval } from '#simulation/intervals.ts'
import { PARAMETERS, settle } from '#simulation/parameters.ts'
import { seedOf } from '#simulation/replications.ts'
import { casesOf } from './cases.ts'
import { presetOf } from './controls.ts'
import { type Declaration, REPS, SEED } from './declaration.ts'
import { DECLARATIONS } from './declarations.ts'
import { asked, exactly, readOut } from './reads.ts'

/** A preset as it stands in content/model.json: means and half widths, and the hash of what they were computed from. */
export interface Preset {
  readonly hash: string
  readonly reads: Readonly<Record<string, readonly [mean: number | null, ci95: number | null]>>
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** Changes whenever a row of the parameter table or a place of a form does. */
export function parameterHash(): string {
  const forms = FORMS.map(form => [12, 24].map(managers => planOf(form, settle({ managers }))))
  return hashOf([PARAMETERS, forms])
}

/** Changes whenever what a preset runs or reads does. */
export function presetHash(declaration: Declaration, preset: string): string {
  const { reads, reps = REPS } = declaration
  const cases = casesOf(declaration, presetOf(declaration, preset))
  return hashOf([parameterHash(), cases, reads.map(({ quiet: _, percent: __, ...read }) => read), SEED, reps])
}

const everything = asked(DECLARATIONS.flatMap(({ reads }) => reads))

/** Runs every case once, however many presets need it. */
export class Presets {
  readonly #columns = new Map<string, (number | null)[][]>()

  compute(declaration: Declaration, preset: string): Preset {
    const settings = presetOf(declaration, preset)
    const cases = Object.values(casesOf(declaration, settings))
    const places = asked(declaration.reads).map(read =>
      everything.findIndex(known => known.measure === read.measure && known.year === read.year),
    )
    const rows = cases.map(setup => this.#rows(setup, declaration.reps ?? REPS))
    const finished: Values[] = Array.from({ length: declaration.reps ?? REPS }, (_, replication) =>
      rows.map(row => places.map(place => row[replication]?.[place] ?? null)),
    )
    return {
      hash: presetHash(declaration, preset),
      reads: Object.fromEntries(
        declaration.reads.map(read => {
          const { mean, ci95 }: Interval = read.exact
            ? { mean: exactly(declaration, read, settings), ci95: null }
            : readOut(declaration, read, finished)
          return [read.id, [rounded(mean, read.decimals), rounded(ci95, read.decimals)]]
        }),
      ),
    }
  }

  #rows(setup: Setup, reps: number): (number | null)[][] {
    const key = JSON.stringify(setup)
    const known = this.#columns.get(key) ?? []
    for (let replication = known.length; replication < reps; replication += 1) {
      const run = runOf(setup, seedOf(SEED, replication))
      run.advance()
      known.push(valuesOf(run, everything))
    }
    this.#columns.set(key, known)
    return known
  }
}

/** Two places more than are shown: whoever computes with it does not add up roundings. */
function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals + 2))
}
