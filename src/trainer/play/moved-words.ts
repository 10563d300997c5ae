/** What visibly moved, without numbers: a room is to talk about the decision, not about points. */
import type { Book } from '#activities/scenario/player/book.ts'
import { gaugesOf, type Move, movesBetween } from '#activities/scenario/player/moved.ts'
import type { Run } from '#activities/scenario/run.ts'

export type MovedWord = { readonly name: string; readonly change: string }

/** Up to this many points of a hundred a ruler has moved «a little», from the other on «markedly». */
const LITTLE = 3
const MUCH = 10
/** Of so many people the new mood is named, of more only that it is another one. */
const FEW = 3

/**
 * Gauges in the order of the scenario, then who looks at you more warmly and who more coldly.
 * @param left how many people left by this; a counter that has risen by just as many says the same as their names
 */
export function movedInWords(book: Book, before: Run, after: Run, left = 0): MovedWord[] {
  const rulers = new Set(gaugesOf(book).flatMap(({ name, show }) => (show === 'ruler' ? [name] : [])))
  const gauges = movesBetween(book, before, after).flatMap((move): MovedWord[] => {
    if (isMood(book, move)) return []
    const isRuler = rulers.has(move.name)
    if (left > 0 && !isRuler && 'by' in move && move.by === left) return []
    return [gaugeInWords(book, move, isRuler)]
  })
  const moods = book.script.people.flatMap(({ id, name }) => {
    const [from, to] = [before, after].map(run => book.read(`${id}.st`, run))
    if (from === undefined || to === undefined || from === to || to < -3) return []
    const short = name.split(' ').at(-1) ?? name
    const is = book.word('moved.mood', {
      name: short,
      mood: book.word(`mood${to + 3}`),
    })
    return [{ up: to > from, is, short }]
  })
  const warmer = [true, false].flatMap(up => {
    const these = moods.filter(mood => mood.up === up)
    const whose = these.map(({ is, short }) => (these.length > FEW ? short : is))
    return whose.length === 0
      ? []
      : [{ name: book.word(up ? 'moved.warmer' : 'moved.colder'), change: whose.join(', ') }]
  })
  return [...gauges, ...warmer]
}

const isMood = (book: Book, { name }: Move): boolean =>
  book.script.people.some(person => person.name === name)

function gaugeInWords(book: Book, move: Move, isRuler: boolean): MovedWord {
  const [name = ''] = move.name.split(', ')
  if ('to' in move) return { name, change: book.word('turned', { to: move.to, from: move.from }) }
  const size = Math.abs(move.by)
  const how = !isRuler ? 'count' : size <= LITTLE ? 'little' : size >= MUCH ? 'much' : 'plain'
  return { name, change: book.word(`moved.${how}.${move.by > 0 ? 'up' : 'down'}`) }
}
