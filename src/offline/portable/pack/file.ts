/** The portable file: everything of the built site in one HTML file that needs no server. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#course/language.ts'
import { bundle } from './bundle.ts'
import { forFile } from './for-file.ts'
import { drawingId, type Shared, takeApart } from './take-apart.ts'

export const fileName = 'chetyre-etapa.html'

/**
 * @param folder the built site
 * @param base where it begins: `/` or `/course/`
 * @param words of the group `portable`
 */
export async function portableFile(
  folder: string,
  base: string,
  words: (language: Language) => Readonly<Record<string, string>>,
): Promise<string> {
  const assets = join(folder, '_astro')
  const read = (name: string): string => readFileSync(join(assets, name), 'utf8')
  const shared: Shared = { inline: [], sheets: new Map(), faces: new Set() }
  const pages = pagesOf(folder).map(({ path, html }) => ({
    path,
    page: takeApart(inFile(path, html, base, words), shared, read),
  }))
  const { code, workers } = await bundle(assets, shared.inline)
  const texts = new Map(workers.map(name => [name, read(name)]))
  for (const { page } of pages)
    for (const [, url = ''] of page.body.matchAll(/(?:props|data)-url="[^"]*?([^"/]+)"/g))
      texts.set(url, read(url))
  for (const plan of new Set(pages.flatMap(({ page }) => page.drawings)))
    texts.set(
      plan,
      drawing(readFileSync(join(folder, 'plan', plan), 'utf8'), drawingId(plan.replace(/\.svg$/, ''))),
    )
  const faces = [...shared.faces].join('').replace(/url\([^)]*?([^/)]+\.woff2)\)/g, (_, name: string) => {
    return `url(data:font/woff2;base64,${readFileSync(join(assets, name)).toString('base64')})`
  })
  const icon = readFileSync(join(folder, 'icon.svg')).toString('base64')
  const home = pages.find(({ path }) => path === '/')?.page
  const script = code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const data = [
    ...[...shared.sheets, ...texts].map(([name, text]) => element(`data-file="${name}"`, text)),
    ...pages.map(({ path, page }) =>
      element(`data-page="${path}"`, JSON.stringify(page).replace(/<(?=!--|\/?script)/gi, '\ue000')),
    ),
  ].join('\n')
  const styles = [faces, ...shared.sheets.values()]
  return `<!DOCTYPE html><html lang="ru" data-base="${base}"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy([script], styles)}">
<meta name="viewport" content="width=device-width"><title>${home?.title ?? ''}</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}"><style>${faces}</style>
${data}
</head><body><noscript>${words('ru')['script']} ${words('en')['script']}</noscript><script>${script}</script></body></html>
`
}

/** A drawing to stand unseen in a page, and to be referred to there. */
const drawing = (svg: string, id: string): string =>
  svg
    .replace(/^[\s\S]*?<svg/, '<svg width="0" height="0" display="none" aria-hidden="true"')
    .replace(/\sid="/g, ` id="${id}-`)
    .replace(/(href="#|url\(#)/g, `$1${id}-`)

/** May run this script, use these styles, show what it holds itself; it may ask nobody for anything. */
const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashes = (texts: readonly string[]): string =>
  [...new Set(texts)].map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

function element(attribute: string, text: string): string {
  if (/<(!--|\/?script)/i.test(text)) throw new Error(`${attribute} would end the script that holds it`)
  return `<script type="text/plain" ${attribute}>${text}</script>`
}

/** @throws when the words of the group are not there */
function inFile(
  path: string,
  html: string,
  base: string,
  words: (language: Language) => Readonly<Record<string, string>>,
): string {
  const language = path.startsWith('/en/') ? 'en' : 'ru'
  const { note, more } = words(language)
  if (!note || !more) throw new Error(`content/words/${language}.json: the group portable is not whole`)
  return forFile(html, { note, more }, `${base}${language === 'ru' ? '' : 'en/'}admin/#differs`)
}

/** Built pages by their path from the root; the one for what is not there is `/404.html`. */
function pagesOf(folder: string): { path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.html') && name !== fileName && !/^(en\/)?offline\//.test(name))
    .sort()
    .map(name => ({
      path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }))
}
