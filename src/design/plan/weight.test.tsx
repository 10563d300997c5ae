import { brotliCompressSync } from 'node:zlib'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { frameKeys } from './frame.ts'
import { Plan } from './Plan.tsx'
import { packSheet } from './pack.ts'
import { landscape, portrait } from './sheet.ts'

const weigh = (text: string) => brotliCompressSync(text).length

// 1.5 KB with a name of a hundred Cyrillic letters, for which 130 bytes are kept.
const drawing = 1536 - 130

test.each(frameKeys)('the drawing of frame %s weighs at most 1.5 KB', key => {
  for (const upright of [false, true]) {
    expect(weigh(renderToString(<Plan frame={key} portrait={upright} label="" />))).toBeLessThanOrEqual(
      drawing,
    )
  }
})

test.each([landscape, portrait])('the seven frames of one sheet weigh at most 2.5 KB', sheet => {
  expect(weigh(JSON.stringify(packSheet(sheet)))).toBeLessThanOrEqual(2560)
})
