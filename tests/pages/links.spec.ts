import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { type BuiltPage, filesOf, pagesOf, siteFolder, type Tag, tagsOf } from './site.ts'

const links = ['href', 'src', 'poster', 'component-url', 'props-url']

test('every link and file of the site is there', () => {
  expect(brokenLinks(siteFolder, '/')).toEqual([])
})

test('every link and file is there when the site lies in a folder', async () => {
  test.setTimeout(300_000)
  const folder = process.env['SITE_IN_FOLDER'] ?? (await builtInFolder())
  expect(brokenLinks(folder, '/course/')).toEqual([])
  expect(filesOf(folder).filter(name => name.endsWith('.html'))).toEqual(
    filesOf(siteFolder).filter(name => name.endsWith('.html')),
  )
})

test('no page asks for more than one sheet', () => {
  const asked = pagesOf(siteFolder).flatMap(({ path, html }) => {
    const sheets = tagsOf(html).filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    return sheets.length > 1 ? [`${path}: ${sheets.length}`] : []
  })
  expect(asked).toEqual([])
})

/** `npm test` has built it already, beside the types. */
async function builtInFolder(): Promise<string> {
  const folder = join('test-results', 'site-in-folder')
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder]
  await promisify(execFile)(process.execPath, astro, {
    env: { ...process.env, BASE: '/course/', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return folder
}

test('every colour that a drawing asks its page for is there', () => {
  const wanting = pagesOf(siteFolder).flatMap(({ path, html }) => {
    const drawings = new Set([...html.matchAll(/href="\/(plan\/[\d.]+\.svg)#/g)].map(([, name = '']) => name))
    const asked = [...drawings].flatMap(name => [
      ...readFileSync(join(siteFolder, name), 'utf8').matchAll(/var\((--[\w-]+)/g),
    ])
    const names = new Set(asked.map(([, name = '']) => name))
    return [...names].filter(name => !html.includes(`${name}:`)).map(name => `/${path}: ${name}`)
  })
  expect(wanting).toEqual([])
})

test('every custom property that a rule for something on the page reads is set there or by a script', () => {
  const read = (name: string) => readFileSync(join(siteFolder, name), 'utf8')
  const scripts = filesOf(siteFolder)
    .filter(name => /^_astro\/.*\.js$/.test(name))
    .map(read)
    .join('')
  const set = new Set([...scripts.matchAll(/--[a-z][\w-]*/g)].map(([name]) => name))
  // fit.ts puts these names together.
  for (const part of ['x', 'y', 'scale']) set.add(`--full-${part}`)
  const wanting = pagesOf(siteFolder).flatMap(({ path, html }) => {
    const sheets = [...html.matchAll(/href="\/(_astro\/[^"]+\.css)"/g)].map(([, name = '']) => read(name))
    const all = [...(html.match(/<style[\s\S]*?<\/style>/g) ?? []), ...sheets].join('')
    const words = new Set(html.replace(/<style[\s\S]*?<\/style>/g, '').match(/[a-z][\w-]*/g))
    const rules = [...all.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = '']) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, name = '']) => words.has(name)),
    )
    const names = new Set(rules.flatMap(([, , body = '']) => body.match(/(?<=var\()--[\w-]+(?=\))/g) ?? []))
    return [...names]
      .filter(name => !all.includes(`${name}:`) && !set.has(name))
      .map(name => `/${path}: ${name}`)
  })
  expect(wanting).toEqual([])
})

test('a broken link is seen', () => {
  const page = (path: string, html: string): BuiltPage => ({ path, html })
  const props = { 'right.json': '{"next":"/b/#c"}', 'wrong.json': '{"next":["/no/"]}' }
  const files = ['a.js', 'b/index.html', '404.html', ...Object.keys(props)]
  const broken = (html: string, base = '/') =>
    leadNowhere(
      base,
      files,
      [page('', html), page('b/', '<p id="c">')],
      name => props[name as keyof typeof props],
    )
  expect(
    broken('<a href="/b/#c"><a href="b/"><script src="/a.js"></script><a href="https://example.com/x">'),
  ).toEqual([])
  expect(broken('<a href="/course/b/#c">', '/course/')).toEqual([])
  expect(broken('<a href="/b/">', '/course/')).toHaveLength(1)
  for (const link of ['/no/', '/b', '/b/#no', '#no', '/a', 'a/'])
    expect(broken(`<a href="${link}">`), link).toHaveLength(1)
  expect(broken('<astro-island component-url="/no.js">')).toHaveLength(1)
  expect(broken('<astro-island props="{&quot;next&quot;:[0,&quot;/no/&quot;]}">')).toHaveLength(1)
  expect(broken('<astro-island props-url="/right.json">')).toEqual([])
  expect(broken('<astro-island props-url="/wrong.json">')).toHaveLength(1)
})

function brokenLinks(folder: string, base: string): string[] {
  const files = filesOf(folder)
  const ofCode = files
    .filter(name => /\.(js|css)$/.test(name))
    .flatMap(name => {
      const code = readFileSync(join(folder, name), 'utf8')
      const asked = code.matchAll(/["'(]((?:\.?\/)[\w./-]+\.(?:js|css|woff2|svg|png|json))["')]/g)
      return [...asked]
        .map(([, url = '']) => url)
        .filter(url => !isFile(new URL(url, `http://site${base}${name}`).pathname, base, files))
        .map(url => `${name}: ${url}`)
    })
  return [
    ...new Set([
      ...leadNowhere(base, files, pagesOf(folder), name => readFileSync(join(folder, name), 'utf8')),
      ...ofCode,
    ]),
  ]
}

/** Links of pages that lead nowhere. */
function leadNowhere(
  base: string,
  files: readonly string[],
  pages: readonly BuiltPage[],
  read: (name: string) => string,
): string[] {
  const anchors = new Map(
    pages.map(({ path, html }) => [path, new Set(tagsOf(html).map(tag => tag.attributes.get('id')))]),
  )
  return pages.flatMap(({ path, html }) => {
    const tags = tagsOf(html)
    const urls = [...tags.flatMap(linksOf), ...stylesLinks(html), ...tags.flatMap(linksGiven)]
    return urls.filter(link => !leads(link, path)).map(link => `/${path}: ${link}`)
  })

  /** In what an island is given, on the page or as a file. */
  function linksGiven({ attributes }: Tag): string[] {
    const name = attributes.get('props-url')?.slice(base.length) ?? ''
    // A file that is missing is told of as a link.
    const given = files.includes(name) ? read(name) : (attributes.get('props') ?? '')
    return [...given.matchAll(/"(\/[^"\s]*\/(?:#[^"]*)?)"/g)].map(([, link = '']) => link)
  }

  function leads(link: string, from: string): boolean {
    // The page for unknown addresses is shown at any depth: its relative links would lead elsewhere.
    if (from === '404.html' && !/^(\/|#|[a-z]+:)/.test(link)) return false
    const url = new URL(link, `http://site${base}${from}`)
    if (url.origin !== 'http://site') return true
    if (!isFile(url.pathname, base, files)) return false
    const target = decodeURIComponent(url.pathname)
      .slice(base.length)
      .replace(/index\.html$/, '')
    const id = decodeURIComponent(url.hash.slice(1))
    // A drawing that is used from a file: its part has to be there.
    if (id && target.endsWith('.svg')) return read(target).includes(`id="${id}"`)
    return !url.hash || (anchors.get(target)?.has(id) ?? false)
  }
}

function linksOf({ attributes }: Tag): string[] {
  const direct = links.flatMap(name => attributes.get(name) ?? [])
  const several = (attributes.get('srcset') ?? '')
    .split(',')
    .flatMap(part => part.trim().split(/\s/)[0] || [])
  return [...direct, ...several]
}

function stylesLinks(html: string): string[] {
  return [...html.matchAll(/url\(\s*["']?((?!data:|#)[^"')]+)/g)].map(([, url = '']) => url)
}

function isFile(pathname: string, base: string, files: readonly string[]): boolean {
  if (!pathname.startsWith(base)) return false
  const path = decodeURIComponent(pathname).slice(base.length)
  return files.includes(path === '' || path.endsWith('/') ? `${path}index.html` : path)
}
