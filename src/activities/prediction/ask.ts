/** What an island needs of a prediction: the numbers of the company are read on the server. */
import type { CompanyNumber } from '#course/numbers.ts'
import type { Prediction, PredictionOf } from '#course/shapes/activities.ts'

type Named = number | string

/** Another number beside the truth. */
export type Other = { readonly id: string; readonly label: string; readonly value: number }

type Plain<K extends Prediction['kind']> = Omit<PredictionOf<K>, 'objective' | 'mark'>

export type NumberAsked = Omit<Plain<'number'>, 'truth' | 'truthLabel' | 'others' | 'later' | 'earlier'> & {
  /** The truth and what it is called; none when it comes later. */
  readonly truth: { readonly value: number; readonly label: string } | undefined
  readonly others: readonly Other[]
}
export type ChoiceAsked = Plain<'choice'>
export type SortAsked = Plain<'sort'>
export type CurveAsked = Omit<Plain<'curve'>, 'curves'> & {
  readonly curves: readonly (Omit<PredictionOf<'curve'>['curves'][number], 'values'> & {
    readonly values: readonly number[]
  })[]
}
export type Asked = NumberAsked | ChoiceAsked | SortAsked | CurveAsked

/** @throws Error for a name that company.yaml does not have; checked content has none. */
export function ask(prediction: Prediction, numbers: ReadonlyMap<string, CompanyNumber>): Asked {
  const read = (named: Named): number => {
    if (typeof named === 'number') return named
    const found = numbers.get(named)
    if (!found) throw new Error(`"${named}" is no number of company.yaml`)
    return Number(found.value.toFixed(found.decimals))
  }
  if (prediction.kind === 'curve') {
    const { objective: _, mark: __, curves, ...asked } = prediction
    return { ...asked, curves: curves.map(curve => ({ ...curve, values: curve.values.map(read) })) }
  }
  if (prediction.kind !== 'number') {
    const { objective: _, mark: __, ...asked } = prediction
    return asked
  }
  const {
    objective: _,
    mark: __,
    later: ___,
    earlier: ____,
    truth,
    truthLabel,
    others = [],
    ...asked
  } = prediction
  return {
    ...asked,
    truth: truth === undefined ? undefined : { value: read(truth), label: truthLabel ?? '' },
    others: others.map(other => ({ ...other, value: read(other.value) })),
  }
}
