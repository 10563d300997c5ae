import type { Setup } from '#simulation/door/order.ts'
import type { Measure } from '#simulation/measures.ts'
import type { Changes, ParameterName } from '#simulation/parameters.ts'

/** What the controls of an explorable stand at, by control. */
export type Settings = Readonly<Record<string, number | string | boolean>>

/** Moves parameters in proportion: value = at nought + each × what the slider shows. Both in the parameter's unit. */
export type Slope = readonly [atNought: number, each: number]

/** A slider with a typed value. */
export interface Range {
  readonly kind: 'range'
  readonly id: string
  readonly from: number
  readonly to: number
  readonly step: number
  readonly start: number
  readonly sets: { readonly [name in ParameterName]?: Slope }
  /** Cases it moves; all when absent. */
  readonly cases?: readonly string[]
  /** Shown as what it means, per cent, a value a step. */
  readonly shows?: readonly number[]
}

/** People of one of the rooms of form 3. What callers and sellers leave of the department is service, at least one. */
export interface Seats {
  readonly kind: 'seats'
  readonly id: string
  readonly room: 'callers' | 'sellers'
  /** The control that says how many people the cases have. */
  readonly people: string
  readonly to: number
  readonly start: number
  readonly cases: readonly string[]
}

/** Something contestable, on or off; `off` is what being off changes. */
export interface Switch {
  readonly kind: 'switch'
  readonly id: string
  readonly start: boolean
  readonly off: Partial<Setup>
}

/** One of a few. An option changes cases, by name, and may put other controls where they belong. */
export interface Choice {
  readonly kind: 'choice'
  readonly id: string
  readonly start: string
  readonly options: readonly {
    readonly id: string
    readonly cases: Readonly<Record<string, Partial<Setup>>>
    readonly puts?: Settings
  }[]
}

export type Control = Range | Seats | Switch | Choice

/**
 * A number that is read off the runs.
 * - `measure` of the case `of`, of its window or of a `year`;
 * - the same `against` another case: the difference in per cent, paired by seed;
 * - `exact`: not simulated: a setting of the case, or the days on which a pair lacks one of the two.
 */
export interface ReadOut {
  readonly id: string
  readonly measure?: Measure
  readonly exact?: 'pairIncomplete' | ParameterName
  readonly of: string
  readonly against?: string
  readonly year?: number
  /** Shown divided by so much: thousands of roubles as millions. */
  readonly divide?: number
  readonly decimals: number
  /** A share, a difference: shown in per cent. */
  readonly percent?: true
  /** Computed for the chart or for prose, without a place among the read-outs. */
  readonly quiet?: true
}

/**
 * One chart: a week of one person; a curve over read-outs in order, beside what was drawn before; or bars of one
 * read-out, the presets beside what is set now.
 */
export type Chart =
  | { readonly kind: 'strip' }
  | { readonly kind: 'curve'; readonly reads: readonly string[] }
  | { readonly kind: 'bars'; readonly read: string }

/**
 * An explorable, or a set of numbers that prose quotes: what is run, what can be moved, what is read. Everything else
 * is shared. Its numbers are called `model-<name>.<preset>-<read-out>`, half of the 95 % interval `…-spread`.
 */
export interface Declaration {
  readonly name: string
  /** Cases by name; the first is the one that is drawn. */
  readonly cases: Readonly<Record<string, Setup>>
  readonly controls: readonly Control[]
  /** The three that stand in the page without script, and more that prose quotes. */
  readonly presets: readonly { readonly id: string; readonly settings: Settings; readonly quiet?: true }[]
  readonly reads: readonly ReadOut[]
  readonly chart: Chart
  /** Rows of the parameter table that decide, beside those the controls move. */
  readonly assumes: readonly ParameterName[]
  /** 20 unless the specification says otherwise. */
  readonly reps?: number
}

/** Seed and replications of everything that is computed beforehand (specification § 12). */
export const SEED = 1207
export const REPS = 20

/** Changes of a case, written short. */
export const people = (managers: number, more: Changes = {}): Changes => ({ managers, ...more })
