import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { frameKeys } from './frame.ts'
import { Plan } from './Plan.tsx'
import { planFile } from './plan-file.tsx'

test.each(frameKeys)('the file of frame %s draws what the page would', key => {
  const file = planFile(key)
  const lines = (text: string) => [...text.matchAll(/\sd="([^"]+)"/g)].map(([, d]) => d)
  for (const portrait of [false, true]) {
    const drawn = lines(renderToString(<Plan frame={key} portrait={portrait} label="" />))
    expect(lines(file)).toEqual(expect.arrayContaining(drawn))
  }
  expect(file).toMatch(/<g id="landscape">.*<g id="portrait">/s)
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
