import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('begins with the mark of UTF-8, has semicolons and the line ends of Windows', () => {
  expect(
    csv([
      ['a', 'б'],
      [1, 2.5],
    ]),
  ).toBe('\uFEFFa;б\r\n1;2.5\r\n')
})

test.each(['=1+1', '+7', '-2', '@sum', '\t=1', ' =cmd()', '\r=1', '\n=1'])('%j is not a formula', text => {
  expect(read(csv([[text]]))).toEqual([[`'${text}`]])
})

test('whatever stands in a cell is read back as it was, and no cell begins as a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a;b', 'a"b', 'a\r\nb', '=1', "'=1"))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
      const cells = read(csv(rows))
      expect(cells.map(row => row.length)).toEqual(rows.map(row => row.length))
      for (const [at, row] of cells.entries())
        for (const [place, text] of row.entries()) {
          expect(text).not.toMatch(/^\s*[=+\-@]/)
          expect([rows[at]?.[place], `'${rows[at]?.[place]}`]).toContain(text)
        }
    }),
  )
})

/** As a spreadsheet reads it. */
function read(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  const body = text.slice(1)
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? ''
    const row = rows.at(-1) ?? []
    const cell = row.length - 1
    if (quoted && sign === '"' && body[at + 1] === '"') {
      row[cell] += '"'
      at++
    } else if (sign === '"' && (quoted || row[cell] === '')) quoted = !quoted
    else if (!quoted && sign === ';') row.push('')
    else if (!quoted && sign === '\r' && body[at + 1] === '\n') {
      rows.push([''])
      at++
    } else row[cell] += sign
  }
  return rows.slice(0, -1)
}
