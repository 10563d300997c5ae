/** Stories of a room that fill its slides most: whatever is drawn and decided, they must fit. */

import { randomPlay } from '#activities/scenario/chance.ts'
import { programOf } from '#course/scenario/program.ts'
import { scriptOf } from '#course/scenario/script.ts'
import type { Scenario } from '#course/shapes/scenario.ts'
import { meanwhile } from '#trainer/play/meanwhile.ts'
import { acted, beginning, MOST_TABLES, type RoomPlay } from '#trainer/play/play-part.ts'
import { type RoomBook, roomBookOf } from '#trainer/play/room-book.ts'
import { roomRun } from '#trainer/play/room-run.ts'

/** The scenario as its slides have it; words of the interface only count by their absence. */
export const bookFor = (scenario: Scenario): RoomBook =>
  roomBookOf({
    ...{ program: programOf(scenario), script: scriptOf(scenario), room: scenario.room },
    ...{ language: 'ru', words: { letters: 'АБВГД' } },
  })

type Place = RoomBook['route']['nodes'][number] | 'end'

/** The stories that tell most, out of so many played at random, each with the places where it does. */
export function longestRuns(book: RoomBook, tries: number): Map<RoomPlay, Set<Place>> {
  const best = new Map<string, { readonly length: number; readonly play: RoomPlay; readonly place: Place }>()
  for (let seed = 1; seed <= tries; seed++) {
    const play = randomRoom(book, seed)
    const [table] = play.tables
    if (!table) continue
    const run = roomRun(book.machine, book.route, play, table)
    const keep = (what: string, place: Place, told: unknown) => {
      const { length } = JSON.stringify(told)
      const key = `${what} ${place}`
      if (length > (best.get(key)?.length ?? -1)) best.set(key, { length, play, place })
    }
    for (const node of [...book.route.nodes, 'end'] as const) {
      const { skipped, happened } = meanwhile(book, run, node)
      keep('news', node, [skipped, happened.map(one => ({ ...one, moves: [] }))])
      if (node === 'end') continue
      const made = run.log.decided[node]
      const told = book.script.nodes[node]
      if (!made || !told) continue
      const choice = told.choices[made.decision.choice]
      keep('read', node, book.tell(told.situation, made.opened, told.groups))
      keep('effect', node, [
        choice && book.tell(choice.consequence, made.after, [...choice.groups, ...told.groups]),
        made.changes.map(({ name }) => name),
      ])
    }
    keep(`ending ${run.log.ending}`, 'end', '')
  }
  const places = Map.groupBy(best.values(), ({ play }) => play)
  return new Map([...places].map(([play, all]) => [play, new Set(all.map(({ place }) => place))]))
}

function randomRoom({ program, route }: RoomBook, seed: number): RoomPlay {
  const next = randomPlay(seed)
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)]
  const start = acted(beginning(pick(program.profiles)?.id ?? ''), { act: 'seed', seed })
  return route.nodes.reduce((play, place) => {
    const node = program.nodes[place]
    const choice = pick(node?.choices ?? [])?.id
    return node ? acted(play, { act: 'decide', table: 0, node: node.id, choice }) : play
  }, start)
}

/** As many tables as a room has at most, with long names and all starts. */
export function sixTables({ program, route }: RoomBook): RoomPlay {
  const begun = acted(beginning(''), { act: 'tables', count: MOST_TABLES })
  const tables = begun.tables.map((_, at) => ({
    name: at === 0 ? '' : 'Отдел продаж и логистики',
    profile: program.profiles[at % program.profiles.length]?.id ?? '',
    decisions: Object.fromEntries(
      route.nodes.flatMap(place => {
        const { id = '', choices = [] } = program.nodes[place] ?? {}
        return at === 5 ? [] : [[id, choices[at % choices.length]?.id ?? '']]
      }),
    ),
  }))
  return { ...begun, tables, closed: true }
}
