import { datedName, handFile } from '#activities/progress/hand-file.ts'
import type { Teller } from '#activities/progress/teller.ts'
import { plain } from '#course/inline.ts'
import { type Cell, csv } from './csv.ts'
import type { RoomOutline } from './outline.ts'
import { type RoomVotes, slideOf } from './room-votes.ts'
import type { Sum } from './sum.ts'

/** Hands the browser the sums as a table. @returns the name of the file */
export function saveTable(sum: Sum, rooms: readonly RoomVotes[], course: RoomOutline, tell: Teller): string {
  const name = datedName('chetyre-etapa-results', 'csv')
  handFile(name, csv([...rowsOf(sum, tell), ...handsRows(rooms, course, tell)]), 'text/csv;charset=utf-8')
  return name
}

/** One row a count: section, place, what, first and later count, people asked first and later. */
export function rowsOf(sum: Sum, tell: Teller): Cell[][] {
  const word = (name: string) => tell.word(name)
  const head = ['section', 'place', 'what', 'first', 'later', 'askedFirst', 'askedLater']
  const rows: Cell[][] = [head.map(name => word(`csv-${name}`))]
  rows.push([word('people'), '', '', sum.people, '', '', ''])
  for (const { item, people, asked, misconceptions } of sum.sureAndWrong) {
    const place = plain(item.prompt)
    rows.push([word('sureTitle'), place, '', people, '', asked, ''])
    for (const { text, people } of misconceptions)
      rows.push([word('sureTitle'), place, plain(text), people, '', asked, ''])
  }
  for (const { pair, before, after } of sum.beforeAfter)
    rows.push([
      ...[word('beforeTitle'), plain(pair.after.prompt), word('right')],
      ...[before.right, after.right, before.all, after.all],
    ])
  for (const { scenario, votes, endings } of sum.scenarios) {
    for (const { id, title } of endings.finished > 0 ? scenario.endings : []) {
      const what = [plain(scenario.title), plain(title)]
      const count = endings.counts.get(id) ?? 0
      rows.push([word('ending'), ...what, count, '', endings.finished, ''])
      for (const { table, counts } of endings.tables) {
        const all = [...counts.values()].reduce((a, b) => a + b, 0)
        const place = `${plain(scenario.title)}, ${tell.word('table', { n: table })}`
        rows.push([word('ending'), place, plain(title), counts.get(id) ?? 0, '', all, ''])
      }
    }
    for (const node of votes) {
      const line = scenario.nodes.find(({ id }) => id === node.id)
      const place = `${plain(scenario.title)}: ${plain(line?.title ?? node.id)}`
      for (const { id, first, second } of node.choices) {
        const what = plain(line?.choices.find(choice => choice.id === id)?.title ?? id)
        rows.push([word('csv-decision'), place, what, first, second, node.first, node.second])
      }
    }
  }
  return rows
}

/** The same columns for the hands that were counted in the room. */
export function handsRows(
  rooms: readonly RoomVotes[],
  { slides, decks }: RoomOutline,
  tell: Teller,
): Cell[][] {
  const letters = tell.word('letters').split(/\s+/)
  const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
  return rooms.flatMap(({ deck, votes }) =>
    votes.flatMap(({ slide, first, second }) => {
      const shown = slideOf(slides, slide)
      const place = `${plain(decks[deck] ?? deck)}: ${plain(shown?.title ?? slide)}`
      const options = Array.from({ length: Math.max(first.length, second.length) }, (_, at) => at)
      return options.map(at => [
        ...[
          tell.word('handsTitle'),
          place,
          shown?.fingers ? String(at + 1) : (letters[at] ?? String(at + 1)),
        ],
        ...[first[at] ?? 0, second[at] ?? 0, total(first), total(second)],
      ])
    }),
  )
}
