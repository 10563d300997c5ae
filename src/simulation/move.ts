import type { DepartmentPlan } from './forms.ts'

/** A reorganisation (R26): when, into what, and what becomes of the veterans. */
export interface Move {
  /** Months after the start. */
  readonly month: number
  readonly plan: DepartmentPlan
  /** Places of the people who are asked to choose. */
  readonly veterans: readonly number[]
  /** Chance to stay is drawn once from this Beta law; null: all of them leave. */
  readonly stay: { readonly a: number; readonly b: number } | null
}
