import type { Content } from '../content.ts'
import { explorablesOf, predictionsOf, type Sound } from '../entries.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import type { PredictionOf } from '../shapes/activities.ts'
import type { Yaml } from '../yaml.ts'
import { at } from './at.ts'
import { numbersOf } from './company.ts'

type Numbers = ReturnType<typeof numbersOf>

/** Predictions: the truth exists and can be shown where the guess is made. */
export function predictions(content: Content): Problem[] {
  const numbers = numbersOf(content)
  const kept = content.chapters
    .flatMap(explorablesOf)
    .flatMap(({ value }) => value.labels.map(({ id }) => `${value.id}.${id}`))
  return content.chapters.flatMap(chapter =>
    predictionsOf(chapter).flatMap(entry => {
      const { value } = entry
      if (value.kind === 'number')
        return [
          ...ruler({ ...entry, value }),
          ...truth({ ...entry, value }, numbers),
          ...earlier({ ...entry, value }, kept),
        ]
      if (value.kind === 'sort') return rooms({ ...entry, value })
      if (value.kind === 'curve')
        return [...ruler({ ...entry, value }), ...curves({ ...entry, value }, numbers)]
      return []
    }),
  )
}

function ruler({ yaml, path, value }: Sound<PredictionOf<'number'> | PredictionOf<'curve'>>): Problem[] {
  return value.from < value.to
    ? []
    : [
        at(
          yaml,
          [...path, 'from'],
          `the ruler goes from ${value.from} to ${value.to}`,
          '"from" is less than "to"',
        ),
      ]
}

function truth({ yaml, path, value }: Sound<PredictionOf<'number'>>, numbers: Numbers): Problem[] {
  const shown = (given: number | string, place: (string | number)[]): Problem[] =>
    stands(yaml, [...path, ...place], given, value, numbers)
  const others = value.others?.flatMap((other, position) => shown(other.value, ['others', position, 'value']))
  return [
    ...(value.truth === undefined ? [] : shown(value.truth, ['truth'])),
    ...(others ?? []),
    ...announced(yaml, path, value),
  ]
}

/** What is told of an explorable was asked there. */
function earlier({ yaml, path, value }: Sound<PredictionOf<'number'>>, kept: readonly string[]): Problem[] {
  return (value.earlier?.of ?? []).flatMap((name, position) =>
    kept.includes(name)
      ? []
      : at(
          yaml,
          [...path, 'earlier', 'of', position],
          `no explorable keeps "${name}"`,
          didYouMean(name, kept),
        ),
  )
}

/** A truth has its label; without one the content says when it comes. */
function announced(yaml: Yaml, path: Path, value: PredictionOf<'number'>): Problem[] {
  const { truth, truthLabel, later } = value
  const fault = (place: string, wrong: string, right: string) => [at(yaml, [...path, place], wrong, right)]
  if (truth !== undefined && later !== undefined)
    return fault('later', 'the truth is given and comes later', 'keep one of the two')
  if (truth === undefined && later === undefined)
    return fault('truth', 'the truth is missing', 'give it, or say `later: diagnostic`')
  if ((truth === undefined) !== (truthLabel === undefined))
    return fault('truthLabel', '"truth" and "truthLabel" stand together', 'give both or none')
  return []
}

function rooms({ yaml, path, value }: Sound<PredictionOf<'sort'>>): Problem[] {
  const known = value.rooms.map(room => room.id)
  return value.cards.flatMap((card, position) =>
    known.includes(card.room)
      ? []
      : at(
          yaml,
          [...path, 'cards', position, 'room'],
          `there is no room "${card.room}"`,
          didYouMean(card.room, known),
        ),
  )
}

function curves({ yaml, path, value }: Sound<PredictionOf<'curve'>>, numbers: Numbers): Problem[] {
  return value.curves.flatMap((curve, position) => {
    const here = [...path, 'curves', position, 'values']
    if (curve.values.length !== value.points.length)
      return at(
        yaml,
        here,
        `${curve.values.length} values for ${value.points.length} points`,
        'one value a point',
      )
    return curve.values.flatMap((given, point) => stands(yaml, [...here, point], given, value, numbers))
  })
}

/** A number, or the name of one, that lies on the ruler. */
function stands(
  yaml: Yaml,
  path: Path,
  given: number | string,
  { from, to }: { readonly from: number; readonly to: number },
  numbers: Numbers,
): Problem[] {
  const number = typeof given === 'string' ? numbers?.get(given)?.value : given
  // A number that could not be computed (NaN) is said where its formula stands.
  if (number === undefined ? !numbers : !(number < from || number > to)) return []
  return number === undefined
    ? [
        at(
          yaml,
          path,
          `there is no number "${given}" in company.yaml`,
          didYouMean(String(given), numbers?.keys() ?? []),
        ),
      ]
    : [at(yaml, path, `${number} lies outside the ruler ${from}…${to}`, 'widen the ruler')]
}
