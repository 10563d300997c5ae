import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** Folders of src from the outermost to the innermost; a file imports from its own row's right-hand side only. */
const order = [
  ['pages'],
  ['site', 'trainer'],
  ['lms', 'offline', 'activities'],
  ['learner'],
  ['course'],
  ['simulation', 'design'],
]
const rank = new Map(order.flatMap((row, depth) => row.map(folder => [folder, depth] as const)))

/** Russian typography and Russian text are what these files are about. */
const mayHoldRussian = [
  'course/typography/russian.ts',
  'course/source-overlap.ts',
  'site/glossary/by-letter.ts',
  'site/search/words.ts',
]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.includes('/') && /\.(tsx?|astro|css|json)$/.test(name))

/** What is wrong with the imports of one file; `path` is from src. */
function wrongImports(path: string, source: string): string[] {
  const own = path.split('/')[0] ?? ''
  return importsOf(source).flatMap(name => {
    const relative = name.startsWith('.')
    const target = relative ? posix.join(dirname(path), name) : name.slice(1)
    const folder = target.split('/')[0] ?? ''
    if (relative && folder === own) return []
    if (relative)
      return [
        `${path}: ${name} leaves its folder; other folders go by name: #${target.replace(/^(\.\.\/)+/, '')}`,
      ]
    if (!name.startsWith('#')) return []
    if (folder === own)
      return target.startsWith(`${dirname(path)}/`)
        ? [`${path}: ${name} is in the file's own folder: go by ./`]
        : []
    const [from, to] = [rank.get(own), rank.get(folder)]
    return from === undefined || to === undefined || to <= from
      ? [`${path}: ${own} does not import ${name}`]
      : []
  })
}

/** Text with letters that stands between tags of a template. */
function literalText(source: string): string[] {
  const template = source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
  return [...template.matchAll(/(?<=[\w"'}/]>)([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)(?=<\/?[a-zA-Z]|\{)/gu)]
    .map(([text]) => text.trim())
    .filter(text => !text.endsWith('return'))
}

/** Comments may quote what they are about. Lines keep their numbers. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, comment => comment.replace(/[^\n]/g, ''))
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name)
}

const all = files.map(path => ({ path, source: readFileSync(join('src', path), 'utf8') }))
const isTest = (path: string) => /\.test\.tsx?$|\/samples\.ts$/.test(path)

test('imports go one way, and by name between folders', () => {
  expect(all.flatMap(({ path, source }) => wrongImports(path, source))).toEqual([])
})

test('no Russian in the code', () => {
  const found = all
    .filter(({ path }) => !isTest(path) && !path.endsWith('.json') && !mayHoldRussian.includes(path))
    .flatMap(({ path, source }) =>
      withoutComments(source)
        .split('\n')
        .flatMap((line, n) => (/[А-Яа-яЁё]/.test(line) ? [`${path}:${n + 1}: ${line.trim()}`] : [])),
    )
  expect(found).toEqual([])
})

test('no text in templates: words come from content/', () => {
  const found = all
    .filter(({ path }) => /\.(tsx|astro)$/.test(path) && !isTest(path))
    .flatMap(({ path, source }) => literalText(source).map(text => `${path}: ${text}`))
  expect(found).toEqual([])
})

test('the rules see what they are for', () => {
  const wrong = (path: string, name: string) => wrongImports(path, `import { a } from '${name}'`).length > 0
  expect(wrong('site/map/a.astro', '#learner/a.ts')).toBe(false)
  expect(wrong('learner/a.ts', '#site/a.ts')).toBe(true)
  expect(wrong('simulation/a.ts', '#design/a.ts')).toBe(true)
  expect(wrong('course/check/a.ts', '../a.ts')).toBe(false)
  expect(wrong('course/a.ts', '../learner/a.ts')).toBe(true)
  expect(wrong('course/a.ts', '#course/b.ts')).toBe(true)
  expect(wrong('course/check/a.ts', '#course/b.ts')).toBe(false)
  expect(wrong('course/a.ts', 'yaml')).toBe(false)
  expect(withoutComments("/* а\n */ // б\nconst c = '//в'")).toBe("\n \nconst c = '//в'")
  expect(literalText("const a = <p class='x'>Next lesson</p>")).toEqual(['Next lesson'])
  expect(literalText('<p>{words.next}</p><b>·</b> <i>\n2</i>')).toEqual([])
  expect(literalText('const f = (a: Map<string, number>) => a.size > 1 && b < 2')).toEqual([])
})
