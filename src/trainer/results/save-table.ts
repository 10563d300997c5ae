import { datedName, handFile } from '#activities/progress/hand-file.ts'
import type { Teller } from '#activities/progress/teller.ts'
import { plain } from '#course/inline.ts'
import { type Cell, csv } from './csv.ts'
import type { Sum } from './sum.ts'

/** Hands the browser the sums as a table. @returns the name of the file */
export function saveTable(sum: Sum, tell: Teller): string {
  const name = datedName('chetyre-etapa-results', 'csv')
  handFile(name, csv(rowsOf(sum, tell)), 'text/csv;charset=utf-8')
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
