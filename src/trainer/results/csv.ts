/** A table as a file that a spreadsheet opens with a double click, in Russia too: UTF-8 with its mark, semicolons. */

export type Cell = string | number

/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[\s]*[=+\-@\t\r]/

export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cellOf).join(';')}\r\n`).join('')}`
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return /[";\r\n\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
