import { endingFacts } from '#activities/scenario/ending-facts.ts'
import type { Log } from '#activities/scenario/play.ts'
import { mood } from '#activities/scenario/player/book.ts'
import type { RoomBook } from './room-book.ts'

export type Ending = {
  readonly title: string
  readonly text: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly plan: string
  /** What everybody is asked about the own department. */
  readonly question: string
}

/** The ending of a finished story, told. */
export function endingOf(book: RoomBook, log: Log): Ending {
  const { script, tell, machine } = book
  const ending = script.endings.find(({ id }) => id === log.ending)
  const more = endingFacts(machine, script, log, tell, {
    nothing: book.word('nothing.name'),
    lack: book.word('lack'),
    mood: st => mood(book, st),
  })
  const told = (text = '') => tell(text, log.run, ending?.groups, more)
  return {
    ...{ title: told(ending?.title), text: told(ending?.text), plan: told(ending?.plan) },
    question: told(ending?.question),
    facts: (ending?.facts ?? []).map(fact => {
      const whole = told(fact)
      const colon = whole.indexOf(': ')
      return colon < 0
        ? { name: '', value: whole }
        : { name: whole.slice(0, colon), value: whole.slice(colon + 2) }
    }),
  }
}
