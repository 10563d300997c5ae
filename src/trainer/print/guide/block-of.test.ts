import { expect, test } from 'vitest'
import { timed } from './block-of.ts'

test('a block begins when the one before it ends, past the hour too', () => {
  const block = (id: string, minutes: number) => ({ id, minutes, title: id })
  const workshop = {
    ...{ id: 'w', title: 'w', lead: 'w', people: 'w', start: '09:40' },
    blocks: [block('a', 15), block('b', 35)],
    checklist: [{ id: 'c', text: 'c' }],
  }
  expect(timed(workshop).map(({ from, to }) => `${from}–${to}`)).toEqual(['9:40–9:55', '9:55–10:30'])
})
