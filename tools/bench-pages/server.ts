/** Serves a built site as a good host does, compressed by brotli beforehand, and counts what it sends. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** `worker`: what the service worker fetches for later, when the page is there. */
export type Kind = 'html' | 'script' | 'font' | 'other' | 'worker'

const known: Readonly<Record<string, { kind: Kind; type: string }>> = {
  '.html': { kind: 'html', type: 'text/html; charset=utf-8' },
  '.js': { kind: 'script', type: 'text/javascript; charset=utf-8' },
  '.woff2': { kind: 'font', type: 'font/woff2' },
  '.css': { kind: 'other', type: 'text/css; charset=utf-8' },
  '.svg': { kind: 'other', type: 'image/svg+xml' },
}

interface Sent {
  kind: Kind
  type: string
  body: Buffer
  encoded: boolean
}

export interface Site {
  url: string
  /** A page that is not in the folder. */
  add(path: string, html: string): void
  /** Bytes by kind since last asked. */
  takeBytes(): Record<Kind, number>
  close(): Promise<void>
}

const nothing = (): Record<Kind, number> => ({ html: 0, script: 0, font: 0, other: 0, worker: 0 })

export async function serveCompressed(folder: string): Promise<Site> {
  const ready = new Map<string, Sent>()
  let bytes = nothing()

  const find = (path: string): Sent | undefined => {
    const file = fileOf(folder, path)
    if (!ready.has(path) && existsSync(file)) ready.set(path, packed(extname(file), readFileSync(file)))
    return ready.get(path)
  }
  const server = createServer((request, response) => {
    const found = find(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    if (!found) return void response.writeHead(404).end()
    const isLater = [request.url, request.headers.referer].some(url => url?.endsWith('/sw.js'))
    bytes[isLater ? 'worker' : found.kind] += found.body.length
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': found.body.length,
      ...(found.encoded ? { 'content-encoding': 'br' } : {}),
    })
    response.end(found.body)
  })
  await new Promise<void>(done => server.listen(0, done))

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    add: (path, html) => void ready.set(path, packed('.html', Buffer.from(html))),
    takeBytes() {
      const taken = bytes
      bytes = nothing()
      return taken
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export function readPage(folder: string, path: string): string {
  return readFileSync(fileOf(folder, path), 'utf8')
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path)
}

function packed(ending: string, content: Buffer): Sent {
  const { kind, type } = known[ending] ?? { kind: 'other', type: 'application/octet-stream' }
  // A woff2 is compressed by brotli already.
  const encoded = kind !== 'font'
  return { kind, type, encoded, body: encoded ? brotliCompressSync(content) : content }
}
