import { wordOf } from '../ending-facts.ts'
import type { Change, Run } from '../run.ts'
import { shown } from '../tell.ts'
import { type Book, mood } from './book.ts'

/** What moved between two moments, as it is shown: a gauge by so much, a mood from one word to another. */
export type Move = { readonly name: string; readonly by: number } | Turned
type Turned = { readonly name: string; readonly from: string; readonly to: string }

/** Gauges that a learner sees. */
export function gaugesOf({ script }: Book) {
  return script.gauges.filter(({ show }) => show === 'ruler' || show === 'counter' || show === 'word')
}

/** A gauge as a whole number. */
export function gaugeValue(book: Book, id: string, run: Run): number {
  return shown(book.read(id, run), book.program.vars.find(each => each.id === id)?.whole)
}

/** All gauges and moods that differ between two moments of a run. */
export function movesBetween(book: Book, before: Run, after: Run): Move[] {
  const gauges = gaugesOf(book).flatMap((gauge): Move[] => {
    if (gauge.show === 'word') {
      const [from, to] = [before, after].map(run => wordOf(gauge, book.read(gauge.id, run)))
      return from === undefined || to === undefined || from === to ? [] : [{ name: gauge.name, from, to }]
    }
    const by = gaugeValue(book, gauge.id, after) - gaugeValue(book, gauge.id, before)
    return by === 0 ? [] : [{ name: gauge.name, by }]
  })
  return [...gauges, ...moodsBetween(book, before, after)]
}

/** Whose mood is another one now; who has left is told of elsewhere. */
export function moodsBetween(book: Book, before: Run, after: Run): Turned[] {
  return book.script.people.flatMap(({ id, name }) => {
    const [from = 0, to = 0] = [before, after].map(run => book.read(`${id}.st`, run))
    return from === to || to < -3 ? [] : [{ name, from: mood(book, from), to: mood(book, to) }]
  })
}

/** What changes of one cause come to. Where only hundredths moved there is nothing to show. */
export function movesOf(book: Book, changes: readonly Change[]): Move[] {
  const gauges = gaugesOf(book).flatMap(({ id, name, show }): Move[] => {
    const by = Math.round(
      changes.filter(change => change.name === id).reduce((sum, { from, to }) => sum + to - from, 0),
    )
    return by === 0 || show === 'word' ? [] : [{ name, by }]
  })
  const moods = book.script.people.flatMap(({ id, name }): Move[] => {
    const own = changes.filter(change => change.name === `${id}.st`)
    const [first, last] = [own[0], own.at(-1)]
    return first && last && first.from !== last.to
      ? [{ name, from: mood(book, first.from), to: mood(book, last.to) }]
      : []
  })
  return [...gauges, ...moods]
}

/** «+7», «−4» with a real minus. */
export const signed = (by: number): string => (by > 0 ? `+${by}` : `\u2212${-by}`)
