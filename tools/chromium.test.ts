import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
const program = (name: string, mode = 0o755) => {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

test('the wished one comes first, then that of Playwright, then one on PATH', () => {
  const [wished, own, onPath] = [program('wished'), program('own'), program('chromium')]
  expect(findChromium({ CHROMIUM_PATH: wished, PATH: folder }, own)).toBe(wished)
  expect(findChromium({ PATH: folder }, own)).toBe(own)
  expect(findChromium({ PATH: `/none:${folder}` }, join(folder, 'none'))).toBe(onPath)
  const light = program('chromium-headless-shell')
  expect(findChromium({ PATH: `/none:${folder}` }, join(folder, 'none'))).toBe(light)
})

test('a wished one that is not there is not replaced by another', () => {
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'none'), PATH: folder }, program('own'))).toBeUndefined()
})
