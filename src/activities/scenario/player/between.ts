import { picked } from '../picked.ts'
import type { Decided, Departure, Happening, Log } from '../play.ts'
import { type Book, titleAt } from './book.ts'
import { type Move, moodsBetween, movesOf } from './moved.ts'

/** Something that happened in the weeks between two decisions. */
export type Between = { readonly week: number } & (
  | { readonly kind: 'event'; readonly title: string; readonly text: string; readonly moves: readonly Move[] }
  | { readonly kind: 'left'; readonly name: string; readonly planned: boolean }
  /** A price that came later, with the decision or the event it comes from. */
  | { readonly kind: 'price'; readonly of: string; readonly moves: readonly Move[] }
  | { readonly kind: 'moods'; readonly moves: readonly Move[] }
)

/** What happened after a decision until the next one, in its order; moods that changed by themselves come last. */
export function betweenAfter(book: Book, log: Log, at: number): Between[] {
  const decided = log.decided[at]
  if (!decided) return []
  const until = log.decided[at + 1]?.opened ?? log.run
  const happenings = log.happenings.filter(({ run }) => run.node === decided.node + 1)
  const events = happenings.flatMap(happening => told(book, happening, log))
  const left = log.departures
    .filter(({ week, cause }) => week > decided.week && week <= until.week && cause.kind !== 'choice')
    .map(
      ({ person, week, planned }): Between => ({ kind: 'left', week, planned, name: nameOf(book, person) }),
    )
  const explained = new Set(happenings.flatMap(({ changes }) => changes.map(({ name }) => name)))
  const moods = moodsBetween(book, decided.after, until).filter(
    ({ name }) => !explained.has(`${book.script.people.find(person => person.name === name)?.id}.st`),
  )
  return [
    ...[...events, ...left].sort((a, b) => a.week - b.week),
    ...(moods.length > 0 ? [{ kind: 'moods' as const, week: until.week, moves: moods }] : []),
  ]
}

/** Who left by the decision itself. */
export function leftBy(book: Book, log: Log, { node, week }: Decided): string[] {
  const by = ({ cause, week: of }: Departure) => of === week && cause.kind === 'choice' && cause.node === node
  return log.departures.filter(by).map(({ person }) => nameOf(book, person))
}

export const nameOf = ({ script }: Book, person: number): string => script.people[person]?.name ?? ''

function told(book: Book, { week, cause, changes, run }: Happening, log: Log): Between[] {
  const moves = movesOf(book, changes)
  if (cause.kind === 'event') {
    const event = book.script.events[cause.event]
    if (!event) return []
    const text = book.tell(event.text, run, event.groups, picked(book.script, run))
    return [{ kind: 'event', week, title: book.tell(event.title, run, event.groups), text, moves }]
  }
  if (moves.length === 0) return []
  if (cause.kind === 'later') {
    const opened = log.decided.find(({ node }) => node === cause.node)?.opened ?? run
    return [{ kind: 'price', week, of: titleAt(book, cause.node, opened), moves }]
  }
  if (cause.kind === 'laterEvent')
    return [{ kind: 'price', week, of: book.script.events[cause.event]?.title ?? '', moves }]
  return []
}
