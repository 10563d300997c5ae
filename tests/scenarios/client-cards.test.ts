/** The ten cards before «Ключевой или крупный?»: what five of them bring, by four signs, as the design says. */
import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { together } from '../../src/activities/explorable/choose-four/contribution.ts'

const { numbers } = theCourse()
const number = (name: string) => numbers.get(name)?.value ?? Number.NaN
const names =
  'syrodel torgsoyuz myasnoy-dvor stroybaza farmlogistik elektrosklad mebel-yug pekarni market-sborka kofe'
const cards = names.split(' ').map(id => {
  const of = (part: string) => number(`client-${id}.${part}`)
  return {
    id,
    revenue: of('revenue'),
    margin: of('margin'),
    hours: of('hours'),
    days: of('days'),
    share: of('share'),
  }
})
const prices = { hour: number('key-task.hour'), money: number('key-task.rate') }
type Card = (typeof cards)[number]

const fiveBy = (sign: (card: Card) => number) => [...cards].sort((a, b) => sign(b) - sign(a)).slice(0, 5)

test.each([
  ['revenue', fiveBy(({ revenue }) => revenue), 961, 193],
  ['contribution', fiveBy(card => together([card], prices).contribution), 1125, 119],
  ['potential', fiveBy(({ revenue, share }) => (revenue * (100 - share)) / share), 1084, 87],
  [
    'the list of the owner',
    cards.filter(({ id }) => 'syrodel torgsoyuz myasnoy-dvor mebel-yug pekarni'.split(' ').includes(id)),
    ...([991, 159] as const),
  ],
])('five by %s', (_sign, chosen, contribution, hours) => {
  const total = together(chosen, prices)
  expect([Math.round(total.contribution), total.hours]).toEqual([contribution, hours])
})
