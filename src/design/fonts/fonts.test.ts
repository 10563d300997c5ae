import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { alwaysShipped, charactersIn } from './characters.ts'
import { coverageOf } from './coverage.ts'
import { type CutFile, cutFonts } from './cut.ts'
import { facesOf, unicodeRange } from './faces.ts'
import { cutsFor, golos, type Language, serif } from './families.ts'
import { virtualFonts } from './integration.ts'
import { undrawableIn } from './refuse.ts'
import { sourceOf } from './sources.ts'

const root = new URL('../../../', import.meta.url)
const content = new URL('content/', root)
const inUse = charactersIn(content)
const made = await cutFonts(inUse, new URL('node_modules/.cache/fonts/', root))
const languages: Language[] = ['ru', 'en']

const files = (language: Language) => made.filter(file => cutsFor[language].includes(file.cut))
const weight = (all: CutFile[]) => all.reduce((sum, file) => sum + file.bytes, 0)

test('no character of content is missing from the typefaces', () => {
  expect(undrawableIn(content, root)).toEqual([])
})

test.each(languages)('every character of content is in a file of each family (%s)', language => {
  for (const family of [golos, serif]) {
    const held = new Set(
      files(language)
        .filter(file => file.cut.family === family)
        .flatMap(file => file.characters),
    )
    expect([...alwaysShipped, ...inUse.keys()].filter(character => !held.has(character))).toEqual([])
  }
})

test('a file really has a glyph for each character it is asked for', () => {
  for (const { path, characters } of made) {
    const held = coverageOf(readFileSync(path))
    expect(characters.filter(character => !held.has(character.codePointAt(0) ?? 0))).toEqual([])
  }
})

test.each(languages)('no two files of a family claim the same character (%s)', language => {
  for (const family of [golos, serif]) {
    const claimed = files(language)
      .filter(file => file.cut.family === family)
      .flatMap(file => file.characters)
    expect(claimed.length).toBe(new Set(claimed).size)
  }
})

test('a Russian lesson loads at most 72 kB of fonts, whatever stands in it', () => {
  expect(weight(files('ru'))).toBeLessThanOrEqual(72_000)
})

test('a Russian lesson without Latin letters in its prose and without roubles loads about 49 kB', () => {
  const rare = new Set(['serif-letters', 'serif-rouble', 'golos-rouble'])
  expect(weight(files('ru').filter(file => !rare.has(file.cut.file)))).toBeLessThanOrEqual(50_000)
})

test.each(languages)('a family weighs at most 40 kB (%s)', language => {
  for (const family of [golos, serif])
    expect(weight(files(language).filter(file => file.cut.family === family))).toBeLessThanOrEqual(40_000)
})

test('signs that no typeface has are refused with the place, the sign and a way out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  writeFileSync(join(folder, 'lesson.mdx'), 'plain\nfirst → second ≈ 2 ≤ 3 ≥ 1 ←\n')
  const url = pathToFileURL(`${folder}/`)
  const refused = undrawableIn(url, url)
  expect(refused).toHaveLength(5)
  expect(refused[0]).toBe(
    'lesson.mdx:2:7 “→” (U+2192) is in no font of the course; draw the arrow as an inline SVG, or write "then"',
  )
})

test('coverage is read from the font, not from what its package promises', () => {
  const latin = coverageOf(sourceOf(golos, 'latin'))
  expect(['a', '«', '−'].every(character => latin.has(character.codePointAt(0) ?? 0))).toBe(true)
  expect([0x2011, 0x202f, 0x2192, 0x2264].some(code => latin.has(code))).toBe(false)
})

test('a unicode range goes on to where another file has a character', () => {
  expect(unicodeRange(['A', 'B', 'C', 'z'])).toBe('U+41-7A')
  expect(unicodeRange(['A', 'B', 'C', 'z'], ['#', 'a'])).toBe('U+41-43,U+7A')
})

test.each(languages)(
  'no character of the course lies in the ranges of two files of a family (%s)',
  language => {
    const faces = facesOf(language, made, file => file.cut.file).match(/@font-face\{[^}]*\}/g) ?? []
    for (const family of [golos, serif]) {
      const ranges = faces
        .filter(face => face.includes(`font-family:${family.name};`))
        .map(face =>
          [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) =>
            [from, to].map(hex => Number.parseInt(hex, 16)),
          ),
        )
      for (const character of [...alwaysShipped, ...inUse.keys()]) {
        const code = character.codePointAt(0) ?? 0
        const holding = ranges.filter(runs => runs.some(([from = 0, to = 0]) => from <= code && code <= to))
        expect(holding, `${family.name} ${character}`).toHaveLength(1)
      }
    }
  },
)

test('an English page has its letters and punctuation in one file, a Russian one apart', () => {
  const url = (file: CutFile) => file.cut.file
  expect(facesOf('en', made, url)).toContain('url(serif-latin)')
  expect(facesOf('en', made, url)).not.toContain('serif-signs')
  expect(facesOf('ru', made, url)).toContain('url(serif-signs)')
  expect(facesOf('ru', made, url)).toContain('font-family:Golos-fb')
})

test('the virtual module imports every file and inlines none', () => {
  const plugin = virtualFonts(made)
  const source = plugin.load(plugin.resolveId('virtual:fonts') ?? '') ?? ''
  expect(source.match(/^import /gm)).toHaveLength(made.length)
  expect(source.match(/\?url&no-inline"/g)).toHaveLength(made.length)
  expect(plugin.resolveId('preact')).toBeUndefined()
})
