/** A small server of static files: what any static host does, and nothing more. */
import { createReadStream, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}

export interface Serving {
  /** Where the site begins: `http://localhost:4321/course/`. */
  url: string
  close(): Promise<void>
}

/** Serves a built folder under a base path; port 0 takes any free one. */
export function serve(folder: string, port = 0, base = '/'): Promise<Serving> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path !== undefined && `${path}/` === base)
      return void response.writeHead(301, { location: base }).end()
    const found = path?.startsWith(base) ? fileAt(root, path.slice(base.length)) : undefined
    if (found === 'folder')
      return void response.writeHead(301, { location: `${encodeURI(path ?? '')}/` }).end()
    if (found) return send(response, 200, found.file)
    const notFound = fileAt(root, '404.html')
    if (notFound && notFound !== 'folder') return send(response, 404, notFound.file)
    response.writeHead(404).end()
  })
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, () => {
      const { port: taken } = server.address() as AddressInfo
      done({
        url: `http://localhost:${taken}${base}`,
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

/** The file a path asks for, or `folder` for one that lacks its slash; nothing outside the root. */
function fileAt(root: string, path: string): { file: string } | 'folder' | undefined {
  const asked = resolve(root, `./${path}`)
  if (path.includes('\0') || (asked !== root && !asked.startsWith(root + sep))) return undefined
  const slashed = path === '' || path.endsWith('/')
  const file = slashed ? join(asked, 'index.html') : asked
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile()) return { file }
  return stat?.isDirectory() ? 'folder' : undefined
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // Names of built files hold a hash of what is in them; everything else may change with the next build.
    'cache-control': /[\\/]_astro[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

// `node tools/serve.ts [folder] [port] [base]`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', port = process.env['PORT'] ?? '4321', base = '/'] = process.argv.slice(2)
  console.log((await serve(folder, Number(port), base)).url)
}
