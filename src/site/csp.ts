import { createHash } from 'node:crypto'

/**
 * The page with its policy right after `<meta charset>`: it may load its own files and run exactly its own inline
 * scripts and styles. An error if something in the page would be refused.
 */
export function withPolicy(html: string, page: string): string {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const { tag, attributes, text, source } of elements(html)) {
    for (const name of attributes.keys())
      if (name === 'style' || name.startsWith('on'))
        throw new Error(`${page}: the policy refuses an inline ${name}= attribute: ${source.slice(0, 200)}`)
    if (tag === 'script' && text && !attributes.has('src') && runs(attributes.get('type')))
      scripts.add(hash(text))
    if (tag === 'style' && text) styles.add(hash(text))
  }
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const charset = /<meta charset[^>]*>/i
  if (!charset.test(html)) throw new Error(`${page}: no <meta charset>, which the policy is written after.`)
  return html.replace(
    charset,
    found => `${found}<meta http-equiv="content-security-policy" content="${policy}">`,
  )
}

interface Element {
  tag: string
  attributes: ReadonlyMap<string, string>
  /** What stands in a script or a style; of others nothing. */
  text: string
  source: string
}

/** Opening tags of a page; what stands in comments, scripts and styles is no tag. */
function* elements(html: string): Generator<Element> {
  const one = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
  for (let found = one.exec(html); found; found = one.exec(html)) {
    const [source, name, attributes = ''] = found
    if (!name) continue
    const tag = name.toLowerCase()
    let text = ''
    if (tag === 'script' || tag === 'style') {
      const end = html.indexOf(`</${tag}`, one.lastIndex)
      text = html.slice(one.lastIndex, end)
      one.lastIndex = end
    }
    yield { tag, attributes: attributesOf(attributes), text, source }
  }
}

function attributesOf(source: string): Map<string, string> {
  const one = /([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g
  return new Map(
    [...source.matchAll(one)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^["']|["']$/g, ''),
    ]),
  )
}

/** JSON and the like is data, which needs no leave. */
function runs(type: string | undefined): boolean {
  return !type || /^(module|importmap|speculationrules|text\/javascript)$/i.test(type)
}

/** A browser hashes what it has read, and it reads every line end as \n. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}'`
}
