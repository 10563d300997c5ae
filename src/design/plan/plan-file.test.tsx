import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { frameKeys, stageKeys } from './frame.ts'
import { Legend } from './Legend.tsx'
import { Plan } from './Plan.tsx'
import { planFile } from './plan-file.tsx'
import { marks as words } from './words.fixture.ts'

test.each(frameKeys)('the file of frame %s draws what the page would', key => {
  const file = planFile(key)
  const lines = (text: string) => [...text.matchAll(/\sd="([^"]+)"/g)].map(([, d]) => d)
  for (const portrait of [false, true]) {
    const drawn = lines(renderToString(<Plan frame={key} portrait={portrait} label="" />))
    expect(lines(file)).toEqual(expect.arrayContaining(drawn))
  }
  expect(file).toMatch(/<g id="landscape">.*<g id="portrait">/s)
})

test.each(stageKeys)('the file of stage %s has every mark that its legend takes from it', key => {
  const legend = renderToString(<Legend frame={key} words={words} file="/plan.svg" />)
  const taken = [...legend.matchAll(/href="\/plan\.svg#([^"]+)"/g)].map(([, mark]) => mark)
  expect(taken.length).toBeGreaterThan(3)
  expect(legend).not.toContain('<path')
  for (const mark of taken) expect(planFile(key)).toMatch(new RegExp(`<g id="${mark}"><path`))
})

test.each(frameKeys)('the file of frame %s has no class, and every path in it has its colour', key => {
  const file = planFile(key)
  expect(file).not.toContain('class=')
  for (const [path] of file.matchAll(/<path[^>]*>/g))
    expect(path).toMatch(/(fill|stroke)="(var\(--|currentColor)/)
})

test('a plan that has a file leaves the drawing to it and keeps its name and words', () => {
  const html = renderToString(
    <Plan frame="1" label="plan" places={{ market: 'market' }} file="/plan/1.svg" />,
  )
  expect(html).toContain('<use href="/plan/1.svg#landscape"')
  expect(html).toContain('aria-label="plan"')
  expect(html).toContain('>market<')
  expect(html).not.toContain('<path')
})
