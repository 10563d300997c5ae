import type { Language } from '#course/language.ts'
import type { Declaration } from '#course/model/declaration.ts'
import type { Interval } from '#simulation/intervals.ts'
import type { Ruler } from '../prediction/ruler.ts'

/** Words of the interface and labels of the author, by name. */
export type Words = Readonly<Record<string, string>>

/** What an explorable's island gets. */
export type RoomProps = {
  readonly id: string
  readonly language: Language
  readonly words: Words
  readonly labels: Words
  readonly declaration: Declaration
  /** Numbers computed beforehand, by preset and read-out. */
  readonly known: Known
  /** The prediction that has to be sealed or skipped first. */
  readonly prediction: string | undefined
  /** Of a curve: the scale and the points of the prediction it stands beside. */
  readonly ruler: CurveRuler | undefined
}

export type Known = Readonly<
  Record<string, Readonly<Record<string, readonly [number | null, number | null]>>>
>

export type CurveRuler = Ruler & {
  readonly points: readonly { readonly id: string; readonly label: string }[]
}

/** What is shown now: values by read-out, and how many replications stand behind them. */
export type Shown = {
  readonly values: Readonly<Record<string, Interval>>
  readonly runs: number
}

/** Nothing yet. */
export const NOTHING: Interval = { mean: null, ci95: null }
