import { wordOf } from '#activities/scenario/ending-facts.ts'
import { titleAt } from '#activities/scenario/player/book.ts'
import { gaugeValue } from '#activities/scenario/player/moved.ts'
import type { Gauge } from '#course/scenario/script.ts'
import type { RoomPlay } from './play-part.ts'
import type { RoomBook } from './room-book.ts'
import { isPast, roomRun } from './room-run.ts'

/** Tables beside each other: how they began, what they decided, how it ended. */
export type Comparison = {
  readonly nodes: readonly string[]
  readonly measures: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly start: string
    /** One a node of the route; `by`: the table, the trainer's default, or nobody because it had ended. */
    readonly letters: readonly { readonly letter: string; readonly by: 'table' | 'default' | 'nobody' }[]
    /** Absent while the table still plays. */
    readonly ending: string | undefined
    readonly values: readonly string[]
  }[]
}

const MEASURES = 3

export function compared(book: RoomBook, play: RoomPlay): Comparison {
  const { machine, route, script } = book
  const runs = play.tables.map(table => roomRun(machine, route, play, table))
  const gauges = measuresOf(script.gauges)
  return {
    nodes: route.nodes.map(node => {
      const made = runs[0]?.log.decided[node]
      return made ? titleAt(book, node, made.opened) : (script.nodes[node]?.title ?? '')
    }),
    measures: gauges.map(({ name }) => name),
    rows: play.tables.flatMap((table, at) => {
      const run = runs[at]
      if (!run) return []
      const state = run.log.run
      return {
        name: tableName(book, play, at),
        start: script.profiles.find(({ id }) => id === table.profile)?.name ?? script.profiles[0]?.name ?? '',
        letters: route.nodes.map(node => {
          const choice = run.log.decided[node]?.decision.choice
          if (choice === undefined || isPast(run, node)) return { letter: '', by: 'nobody' as const }
          const isTaken = run.decided[node] === true
          // What is still open is no default yet.
          if (!isTaken && !run.isOver) return { letter: '', by: 'nobody' as const }
          return { letter: book.letter(choice), by: isTaken ? ('table' as const) : ('default' as const) }
        }),
        ending: run.isOver ? script.endings.find(({ id }) => id === run.log.ending)?.title : undefined,
        values: gauges.map(gauge => {
          if (!run.isOver) return ''
          if (gauge.show === 'word') return wordOf(gauge, book.read(gauge.id, state))
          return String(gaugeValue(book, gauge.id, state))
        }),
      }
    }),
  }
}

/** Three that a room can see: what is counted says more of an ending than a ruler. */
function measuresOf(gauges: readonly Gauge[]): Gauge[] {
  return (['counter', 'word', 'ruler'] as const)
    .flatMap(show => gauges.filter(gauge => gauge.show === show))
    .slice(0, MEASURES)
}

/** As the trainer calls it, or by its number. */
export function tableName(book: RoomBook, { tables }: RoomPlay, at: number): string {
  if (tables.length === 1) return book.word('wholeRoom')
  return tables[at]?.name || book.word('table', { n: at + 1 })
}
