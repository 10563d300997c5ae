import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { stageKeys } from './frame.ts'
import { Hatches, hatch } from './hatches.tsx'
import { Dimension, Door, Glass, HandOff, Note, Ownership, Sight, Wall } from './links.tsx'
import { ClientSign, PairSign, PersonSign, QueueSign } from './marks.tsx'
import { Logo, StageSign } from './signs.tsx'

const line = { from: { x: 0, y: 0 }, to: { x: 30, y: 40 } }

const people = ['manager', 'star', 'newcomer', 'assistant', 'operator', 'service', 'you', 'away'] as const
const squares = ['prospect', 'deal', 'client', 'risk', 'lost', 'key'] as const

const vocabulary: [string, JSX.Element][] = [
  ...people.map((mark): [string, JSX.Element] => [mark, <PersonSign mark={mark} r={13} />]),
  ...squares.map((mark): [string, JSX.Element] => [mark, <ClientSign mark={mark} side={22} />]),
  ['pair', <PairSign lead="manager" r={13} />],
  ['queue', <QueueSign count={3} side={10} />],
  ['ownership', <Ownership tone="s1" {...line} />],
  ['hand-off', <HandOff tone="s3" {...line} />],
  ['sight', <Sight tone="s1" {...line} />],
  ['wall', <Wall {...line} />],
  ['glass', <Glass {...line} />],
  ['door', <Door tone="ink" {...line} />],
  ['dimension', <Dimension {...line} />],
  ['note', <Note tone="s2" {...line} />],
  ...stageKeys.map((stage): [string, JSX.Element] => [`sign ${stage}`, <StageSign stage={stage} />]),
  ['logo', <Logo />],
]

const drawings = vocabulary.map(([, mark]) => renderToString(mark))

test.each(vocabulary)('%s is drawn, without styles of its own', (_, mark) => {
  const html = renderToString(mark)
  expect(html).toMatch(/ d="M[^"]+"/)
  expect(html).not.toMatch(/NaN|undefined|style=/)
})

test('no two marks of the vocabulary look alike', () => {
  expect(new Set(drawings).size).toBe(drawings.length)
})

test('the assistant stands 1.77 radii to the right of the lead', () => {
  expect(renderToString(<PairSign lead="manager" r={100} />)).toContain('d="M177 0')
})

test('the first of a queue stands at the wall', () => {
  const places = renderToString(<QueueSign count={3} side={10} />).matchAll(/plan-mark" d="M(-[\d.]+)/g)
  expect([...places].map(([, x]) => Number(x))).toEqual([-14, -28, -42])
})

test('every drawn hatch has its pattern', () => {
  const ids = [...renderToString(<Hatches />).matchAll(/id="([^"]+)"/g)].map(([, id]) => `url(#${id})`)
  expect(Object.values(hatch).filter(fill => fill.startsWith('url'))).toEqual(ids)
})
