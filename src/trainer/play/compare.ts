import { wordOf } from '#activities/scenario/ending-facts.ts'
import { titleAt } from '#activities/scenario/player/book.ts'
import { gaugeValue } from '#activities/scenario/player/moved.ts'
import { expertAt } from '#activities/scenario/turning.ts'
import type { Gauge } from '#course/scenario/script.ts'
import type { RoomPlay, Table } from './play-part.ts'
import type { RoomBook } from './room-book.ts'
import { isPast, type RoomRun, roomRun } from './room-run.ts'

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

/** Measures beside each other: three, and two where many tables need the height of their headings. */
const MEASURES = 3
const MANY = 5

export function compared(book: RoomBook, play: RoomPlay): Comparison {
  const { route, script } = book
  const rows = partiesOf(book, play)
  const gauges = measuresOf(script.gauges).slice(0, rows.length < MANY ? MEASURES : MEASURES - 1)
  return {
    nodes: route.nodes.map(node => {
      const made = rows[0]?.run.log.decided[node]
      return made ? titleAt(book, node, made.opened) : (script.nodes[node]?.title ?? '')
    }),
    measures: gauges.map(({ name }) => name),
    rows: rows.map(({ name, profile, run }) => ({
      name,
      start: script.profiles.find(({ id }) => id === profile)?.name ?? script.profiles[0]?.name ?? '',
      letters: route.nodes.map(node => {
        const choice = run.log.decided[node]?.decision.choice
        const isTaken = run.decided[node] === true
        // What is still open is no default yet.
        if (choice === undefined || isPast(run, node) || !(isTaken || run.isOver))
          return { letter: '', by: 'nobody' as const }
        return { letter: book.letter(choice), by: isTaken ? ('table' as const) : ('default' as const) }
      }),
      ending: run.isOver ? script.endings.find(({ id }) => id === run.log.ending)?.title : undefined,
      values: gauges.map(gauge => {
        if (!run.isOver) return ''
        if (gauge.show === 'word') return wordOf(gauge, book.read(gauge.id, run.log.run))
        return String(gaugeValue(book, gauge.id, run.log.run))
      }),
    })),
  }
}

type Party = { readonly name: string; readonly profile: string; readonly run: RoomRun }

/**
 * The tables; beside a room that has played as a whole stand an experienced head and the first choices, with the same
 * start and the same events, once its own story is over.
 */
function partiesOf(book: RoomBook, play: RoomPlay): Party[] {
  const { machine, route } = book
  const tables = play.tables.map((table, at) => ({
    name: tableName(book, play, at),
    profile: table.profile,
    run: roomRun(machine, route, play, table),
  }))
  const [whole] = tables
  const [table] = play.tables
  if (tables.length > 1 || !whole || !table || !whole.run.isOver) return tables
  const beside = (name: string, decisions: Table['decisions']) => ({
    ...{ name: book.word(`compare.${name}`), profile: table.profile },
    run: roomRun(machine, route, { ...play, closed: true }, { ...table, decisions }),
  })
  return [whole, beside('expert', expertDecisions(book, play, table)), beside('first', firstChoices(book))]
}

function firstChoices({ program, route }: RoomBook): Table['decisions'] {
  return Object.fromEntries(
    route.nodes.map(node => [program.nodes[node]?.id ?? '', program.nodes[node]?.choices[0]?.id ?? '']),
  )
}

/** What an experienced head would decide on this route, each time in the state his own decisions have led to. */
function expertDecisions({ machine, program, route }: RoomBook, play: RoomPlay, table: Table) {
  let decisions: Table['decisions'] = {}
  for (const node of route.nodes) {
    const opened = roomRun(machine, route, play, { ...table, decisions }).log.decided[node]?.opened
    if (!opened) break
    const { id = '', choices = [] } = program.nodes[node] ?? {}
    decisions = { ...decisions, [id]: choices[expertAt(machine, opened).choice]?.id ?? '' }
  }
  return decisions
}

/** What a room can see, the best first: what is counted says more of an ending than a ruler. */
function measuresOf(gauges: readonly Gauge[]): Gauge[] {
  return (['counter', 'word', 'ruler'] as const).flatMap(show => gauges.filter(gauge => gauge.show === show))
}

/** As the trainer calls it, or by its number. */
export function tableName(book: RoomBook, { tables }: RoomPlay, at: number): string {
  if (tables.length === 1) return book.word('wholeRoom')
  return tables[at]?.name || book.word('table', { n: at + 1 })
}
