import { expect, test } from 'vitest'
import { clients } from './cast.ts'
import { type Facts, facts } from './facts.ts'
import { type FrameKey, frameKeys } from './frame.ts'
import { frameOn } from './frames.ts'
import { landscape, portrait } from './sheet.ts'

const sheets = [landscape, portrait]
const count = (key: FrameKey) => facts(frameOn(key, landscape))

const people: Record<FrameKey, Partial<Facts>> = {
  '1': { people: 12, stars: 6, managers: 6 },
  '1.5': { people: 15, newcomers: 3, assistants: 3, stars: 6, managers: 3 },
  '2': { people: 12, newcomers: 3, managers: 3, assistants: 6 },
  '2.5': { people: 12, operators: 4, managers: 4, service: 4 },
  '3': { people: 12, operators: 4, managers: 4, service: 4 },
  '3.5': { people: 12, operators: 4, managers: 4, service: 4 },
  '4': { people: 12, operators: 4, managers: 4, service: 4 },
}

const squares: Record<FrameKey, Partial<Facts>> = {
  '1': { prospects: 12, deals: 0, clients: 48, lines: 48, key: 0 },
  '1.5': { prospects: 12, deals: 0, clients: 48, lines: 48, key: 0 },
  '2': { prospects: 12, deals: 0, clients: 48, lines: 48, key: 0 },
  '2.5': { prospects: 12, deals: 0, clients: 48, lines: 0, key: 0 },
  '3': { prospects: 12, deals: 12, clients: 36, lines: 0, key: 0 },
  '3.5': { prospects: 12, deals: 12, clients: 36, lines: 0, key: 8, ordinary: 52 },
  '4': { prospects: 12, deals: 12, clients: 36, lines: 0, key: 8, ordinary: 52 },
}

test.each(frameKeys)('frame %s has the people and clients of the specification', key => {
  expect(count(key)).toMatchObject({ ...people[key], ...squares[key] })
})

test.each(frameKeys)('frame %s has sixty clients: 36 small, 16 medium, 8 large', key => {
  expect(count(key)).toMatchObject({ everyone: 60, small: 36, medium: 16, large: 8 })
})

test('doors are counted as one walks through them', () => {
  expect(frameKeys.map(key => count(key).doors)).toEqual([1, 3, 6, 3, 3, 6, 7])
})

test('at stage 1 the veterans have 34 clients and the managers 14', () => {
  const { people: present, clients: all } = frameOn('1', landscape)
  const held = (role: string) =>
    present
      .filter(person => person.role === role)
      .map(({ id }) => all.filter(client => client.owner === id).length)
      .sort((a, b) => b - a)
  expect(held('star')).toEqual([7, 6, 6, 5, 5, 5])
  expect(held('manager')).toEqual([3, 3, 2, 2, 2, 2])
})

test('at stage 2 each of six pairs has eight clients', () => {
  const owners = frameOn('2', landscape).clients.flatMap(client => client.owner ?? [])
  const held = Map.groupBy(owners, owner => owner)
  expect([...held.values()].map(all => all.length)).toEqual([8, 8, 8, 8, 8, 8])
})

test('three leave between 1.5 and 2, three newcomers stay, the other nine are the same people', () => {
  const ids = (key: FrameKey) => frameOn(key, landscape).people.map(person => person.id)
  expect(ids('1').filter(id => !ids('2').includes(id))).toEqual([13, 14, 15])
  expect(ids('2').filter(id => !ids('1').includes(id))).toEqual([1, 2, 3])
  for (const key of ['2.5', '3', '3.5', '4'] as const) expect(ids(key)).toEqual(ids('2'))
})

test.each(frameKeys)('frame %s shows the same clients with the same sizes', key => {
  for (const sheet of sheets) {
    const shown = frameOn(key, sheet).clients.map(({ id, size }) => [id, size])
    expect(shown).toEqual(clients.map(({ id, size }) => [id, size]))
  }
})

test.each(frameKeys)('frame %s says the same on both sheets', key => {
  const [lying, standing] = sheets.map(sheet => frameOn(key, sheet))
  const facts = ({ people, clients }: typeof lying & object) => [
    people.map(({ id, role }) => [id, role]),
    clients.map(({ id, state, owner }) => [id, state, owner]),
  ]
  expect(lying && facts(lying)).toEqual(standing && facts(standing))
})

test('a deal of the key wing was a deal at stage 3', () => {
  const deals = (key: FrameKey) => frameOn(key, landscape).clients.filter(client => client.state === 'deal')
  expect(deals('4').map(deal => deal.id)).toEqual(deals('3').map(deal => deal.id))
})
