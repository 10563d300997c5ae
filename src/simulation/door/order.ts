import type { DepartmentPlan } from '../forms.ts'
import { planOf } from '../forms.ts'
import type { Measure } from '../measures.ts'
import { settle } from '../parameters.ts'
import type { Case } from '../replications.ts'
import { Run } from '../run.ts'
import type { Piece } from './strip.ts'

/** A case of a page. `cover` false: nobody stands in for a colleague who is away (R16). */
export interface Setup extends Case {
  readonly cover?: boolean
}

/** What is read of a run: a measure of its window, or of one of its years, counted from 1. */
export interface Read {
  readonly measure: Measure
  readonly year?: number
}

/** What a page asks the engine for. Plain data: it crosses to another thread. */
export interface Order {
  readonly cases: readonly Setup[]
  readonly reads: readonly Read[]
  /** Seed of the first replication; the r-th has `seed` + r. */
  readonly seed: number
  readonly reps: number
  /** Also tell one person's week of the first run. */
  readonly strip?: boolean
}

/** Values of reads, by case; null: nothing to divide by, or not there yet. */
export type Values = readonly (readonly (number | null)[])[]

/** How far an order has come. */
export interface Report {
  /** Finished replications, each with all its cases. */
  readonly finished: readonly Values[]
  /** The replication at work, while none is finished: how much of it is done (0–1) and what it shows so far. */
  readonly running: { readonly share: number; readonly values: Values } | null
  readonly strip: readonly Piece[] | null
}

function withoutCover(plan: DepartmentPlan): DepartmentPlan {
  const cells = plan.cells.map(cell => ({
    ...cell,
    roles: cell.roles.map(role => ({ ...role, cover: '' })),
  }))
  return { ...plan, cells }
}

/** A run of a case at its start. */
export function runOf(setup: Setup, seed: number, facts = false): Run {
  const parameters = settle(setup.changes)
  const plan = planOf(setup.form, parameters, setup.split ?? null)
  return new Run(parameters, { plan: setup.cover === false ? withoutCover(plan) : plan, seed, facts })
}
