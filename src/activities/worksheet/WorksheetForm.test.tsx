// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { learner } from '#learner/here.ts'
import { GridForm } from './Grid.tsx'
import { RecordsForm } from './Records.tsx'
import { readSheet, type Sheet } from './sheet.ts'

const sheet: Sheet = {
  id: 'w',
  title: 'Sheet',
  parts: [
    {
      id: 'grid',
      columns: ['mon', 'tue'].map(id => ({ id, text: id })),
      fields: [{ id: 'search', kind: 'number', label: 'Search', from: 0, to: 14, decimals: 2 }],
    },
    {
      id: 'more',
      fields: [
        { id: 'who', kind: 'text', label: 'Who' },
        { id: 'on', kind: 'date', label: 'On' },
        { id: 'twice', kind: 'number', label: 'Twice', decimals: 1, formula: ['search', 2, '*'] },
      ],
    },
  ],
}
const fed: Sheet = {
  id: 'fed',
  title: 'Fed',
  parts: [
    {
      id: 'only',
      fields: [
        {
          id: 'all',
          kind: 'number',
          label: 'All',
          from: 0,
          to: 100,
          offers: [{ from: 'W0', about: 'w0.all' }],
        },
        { id: 'double', kind: 'number', label: 'Double', decimals: 0, formula: ['all', 2, '*'] },
      ],
    },
  ],
}
const words = {
  offered: 'known from {from}',
  print: 'print',
  clear: 'clear',
  cleared: 'Cleared.',
  undo: 'undo',
  undone: 'Back.',
  cell: '{row} {column}',
  needNumber: 'from {from} to {to}',
}

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  root.className = 'worksheet'
  document.body.replaceChildren(root)
  open()
})
afterEach(() => {
  act(() => render(null, root))
  vi.restoreAllMocks()
  learner.flush()
  learner.erase(learner.$facts.get().keys())
})

function open(of: Sheet = sheet, Form = GridForm): void {
  act(() => render(null, root))
  act(() => render(<Form sheet={of} language="ru" words={words} />, root))
}
const fields = () => [...root.querySelectorAll<HTMLInputElement>('input')]
const values = () => fields().map(field => field.value)
const outputs = () => [...root.querySelectorAll('output')].map(output => output.textContent)
function enter(place: number, value: string): void {
  const field = fields()[place]
  if (!field) throw new Error(`no field ${place}`)
  act(() => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(each => each.textContent === name)?.click())
const keep = () => act(() => learner.flush())

test('sums follow every key, and all that was written is there on return', () => {
  enter(0, '1,5')
  enter(1, '2')
  enter(2, 'Нина')
  enter(3, '2026-12-01')
  expect(outputs()).toEqual(['3,5', '1,5', '2', '3,5', '7,0'])
  keep()
  open()
  expect(values()).toEqual(['1,5', '2', 'Нина', '2026-12-01'])
  const kinds = [...learner.$facts.get().values()].map(({ kind, about }) => `${kind} ${about}`).sort()
  expect(kinds).toEqual(['text w.who', 'value w.on', 'value w.search.mon', 'value w.search.tue'])
})

test('what was typed before the code arrived is taken over', () => {
  act(() => render(null, root))
  const view = <GridForm sheet={sheet} language="ru" words={words} />
  root.innerHTML = renderToString(view)
  const [first] = fields()
  if (first) first.value = '3'
  act(() => hydrate(view, root))
  expect(values()[0]).toBe('3')
  expect(outputs().at(-1)).toBe('6,0')
  keep()
  expect([...learner.$facts.get().values()]).toMatchObject([{ about: 'w.search.mon', value: 3 }])
})

test('clearing can be taken back, on the screen and in what is kept', () => {
  enter(0, '1,5')
  enter(2, 'Нина')
  press('clear')
  expect(values()).toEqual(['', '', '', ''])
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Cleared.')
  press('undo')
  keep()
  open()
  expect(values()).toEqual(['1,5', '', 'Нина', ''])
})

test('what is no number is told and stays to be mended', () => {
  enter(0, '25')
  expect(root.querySelector('.error')?.textContent).toContain('from 0 to 14')
  keep()
  expect(values()[0]).toBe('25')
  expect(outputs()[0]).toBe('—')
})

test('a storage that refuses everything loses nothing on the screen', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  enter(0, '4')
  keep()
  expect(values()[0]).toBe('4')
  expect(outputs().at(-1)).toBe('8,0')
})

test('printing shows this sheet alone, and only while it prints', () => {
  const seen: boolean[] = []
  window.print = () => {
    seen.push(document.documentElement.classList.contains('prints-part'), root.matches('.is-printed'))
    window.dispatchEvent(new Event('afterprint'))
  }
  press('print')
  expect(seen).toEqual([true, true])
  expect(document.documentElement.classList.contains('prints-part')).toBe(false)
})

test('what is known elsewhere stands in the field and says so, counts, and is written nowhere', () => {
  learner.record({ kind: 'value', about: 'w0.all', value: 6 })
  open(fed)
  expect(values()).toEqual(['6'])
  expect(root.textContent).toContain('known from W0')
  expect(outputs()).toEqual(['12'])
  act(() => learner.flush())
  expect([...learner.$facts.get().values()].map(({ about }) => about)).toEqual(['w0.all'])
})

test('what was typed stays, also when it was emptied, whatever is known elsewhere', () => {
  learner.record({ kind: 'value', about: 'w0.all', value: 6 })
  open(fed)
  enter(0, '7')
  expect(root.textContent).not.toContain('known from')
  act(() => learner.flush())
  learner.record({ kind: 'value', about: 'w0.all', value: 8 })
  open(fed)
  expect(values()).toEqual(['7'])
  enter(0, '')
  act(() => learner.flush())
  open(fed)
  expect(values()).toEqual([''])
})

test('what does not fit the field is not offered', () => {
  learner.record({ kind: 'value', about: 'w0.all', value: 600 })
  open(fed)
  expect(values()).toEqual([''])
})

test('a line of a table of records computes from its own cells, and what was kept before it was a table is there', () => {
  const parts = [
    { id: 'prices', fields: [{ id: 'price', kind: 'number' as const, label: 'Price', from: 0, to: 10 }] },
    {
      id: 'clients',
      records: ['first', 'second'].map(id => ({ id, text: id })),
      fields: [
        { id: 'name', kind: 'text' as const, label: 'Name' },
        { id: 'hours', kind: 'number' as const, label: 'Hours', unit: 'h', from: 0, to: 100 },
        { id: 'cost', kind: 'number' as const, label: 'Cost', decimals: 0, formula: 'hours * price' },
      ],
    },
  ]
  const file = { id: 'w4', mark: 'W4', title: 'W4', lead: '', minutes: 1, objective: 'o', parts }
  learner.record({ kind: 'text', about: 'w4.second-name', text: 'Дом' })
  learner.record({ kind: 'value', about: 'w4.second-hours', value: 7 })
  open(readSheet(file), RecordsForm)
  expect(values()).toEqual(['', '', '', 'Дом', '7'])
  enter(0, '3')
  expect(outputs()).toEqual(['—', '21'])
  enter(2, '700')
  expect(root.querySelector('.error')?.textContent).toContain('from 0 to 100')
  expect(root.querySelectorAll('[aria-invalid]')).toHaveLength(1)
  expect([...root.querySelectorAll('thead th')].map(head => head.textContent)).toEqual([
    'Name',
    'Hours, h',
    'Cost',
  ])
})
