/** A host of a built site that can be made to fail, file by file, and to change its edition while it runs. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/**
 * `half`: the first half of a file, as if it were all; `broken`: half of it, and then the connection ends; `plain`: the
 * right bytes called text; `other`: a page that asks to sign in; `never`: no answer.
 */
export type Fault = 'error' | 'half' | 'broken' | 'plain' | 'other' | 'never'

export interface Host {
  /** Where the first of its sites begins. */
  url: string
  /** Built folders by base path. */
  sites: Map<string, string>
  /** What goes wrong with a file, by its path from the root of its site. */
  fault: (path: string) => Fault | undefined
  /** What has been asked for so far, in order. */
  asked: string[]
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export async function hostOf(sites: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const base = [...host.sites.keys()]
      .filter(one => pathname.startsWith(one))
      .sort((a, b) => b.length - a.length)[0]
    if (base === undefined) return void response.writeHead(404).end()
    const path = decodeURIComponent(pathname.slice(base.length))
    host.asked.push(path)
    const folder = host.sites.get(base) ?? ''
    const name = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    const stat = statSync(name, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return void response.writeHead(301, { location: `${pathname}/` }).end()
    const file = stat ? name : join(folder, '404.html')
    const whole = readFileSync(file)
    const fault = host.fault(path)
    if (fault === 'never') return
    if (fault === 'error') return void response.writeHead(500).end('not today')
    if (fault === 'other')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>')
    const body = fault === 'half' ? whole.subarray(0, whole.length / 2) : whole
    response.writeHead(stat ? 200 : 404, {
      'content-type': fault === 'plain' ? 'text/plain' : (types[extname(file)] ?? 'text/plain'),
      'content-length': body.length,
      'cache-control': 'no-cache',
    })
    if (fault !== 'broken') return void response.end(body)
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
  })
  await new Promise<void>(done => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  const host: Host = {
    url: `http://localhost:${port}${Object.keys(sites)[0]}`,
    sites: new Map(Object.entries(sites)),
    fault: () => undefined,
    asked: [],
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return host
}
