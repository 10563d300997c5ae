import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from '../list.ts'
import { inUse, listOf } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const site: Readonly<Record<string, string>> = {
  'index.html': '<script src="/_astro/a.1.js"></script>',
  'lessons/x/index.html': '<p>x</p>',
  '404.html': '<p>?</p>',
  'icon.svg': '<svg/>',
  '_astro/a.1.js': 'import("./b.2.js")',
  '_astro/b.2.js': 'b',
  '_astro/signals.3.js': 'nobody',
  'sw.js': 'old',
  'sw-off.js': 'old',
  'chetyre-etapa.html': 'all of it',
}
function write(): void {
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

test('the list has what pages can ask for, with bytes and hash, what all share first', async () => {
  write()
  const list = listOf(folder, '1.0')
  expect(list.files.map(({ path }) => path)).toEqual([
    '_astro/a.1.js',
    '_astro/b.2.js',
    'icon.svg',
    'lessons/x/',
    '',
    '404.html',
  ])
  expect(list.portable).toBe(9)
  const [first] = list.files
  expect(first?.bytes).toBe(18)
  expect(first?.hash).toBe(await hashOf(new TextEncoder().encode('import("./b.2.js")')))
})

test('another byte anywhere is another edition; the workers and the portable file are not of it', () => {
  write()
  const { id } = listOf(folder, '1.0')
  writeFileSync(join(folder, 'sw.js'), 'new')
  writeFileSync(join(folder, 'chetyre-etapa.html'), 'new')
  expect(listOf(folder, '1.0').id).toBe(id)
  writeFileSync(join(folder, 'lessons/x/index.html'), '<p>y</p>')
  expect(listOf(folder, '1.0').id).not.toBe(id)
})

test('a script that only an unused one names is not used either', () => {
  const texts = new Map([
    ['index.html', ''],
    ['_astro/a.js', 'import"./b.js"'],
    ['_astro/b.js', ''],
  ])
  expect([...inUse(texts)]).toEqual(['index.html'])
})
