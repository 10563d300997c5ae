import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from './serve.ts'

let site: Serving

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'served-'))
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  const root = join(outer, 'dist')
  mkdirSync(join(root, 'урок', 'a'), { recursive: true })
  mkdirSync(join(root, 'empty'))
  writeFileSync(join(root, 'index.html'), 'home')
  writeFileSync(join(root, '404.html'), 'not found')
  writeFileSync(join(root, 'урок', 'a', 'index.html'), 'lesson')
  writeFileSync(join(root, 'font.woff2'), 'font')
  site = await serve(root, 0, '/course/')
})

afterAll(() => site.close())

test.each([
  ['the home page', '/course/', 200, 'home', 'text/html; charset=utf-8'],
  ['a page of a folder', `/course/${encodeURI('урок')}/a/`, 200, 'lesson', 'text/html; charset=utf-8'],
  ['a file, whatever is asked of it', '/course/font.woff2?v=1', 200, 'font', 'font/woff2'],
  ['an unknown address', '/course/none/', 404, 'not found', 'text/html; charset=utf-8'],
  ['a folder without a page', '/course/empty/', 404, 'not found', 'text/html; charset=utf-8'],
  ['an address outside of the site', '/', 404, 'not found', 'text/html; charset=utf-8'],
  ['a way out of the folder', '/course/..%2fsecret.txt', 404, 'not found', 'text/html; charset=utf-8'],
  ['a way out by dots', '/course/../secret.txt', 404, 'not found', 'text/html; charset=utf-8'],
  ['an address that is not one', '/course/%zz', 404, 'not found', 'text/html; charset=utf-8'],
])('%s', async (_name, path, status, body, type) => {
  expect(await get(path)).toMatchObject({ status, body, type })
})

test.each([
  ['/course', '/course/'],
  [`/course/${encodeURI('урок')}/a`, `/course/${encodeURI('урок')}/a/`],
])('%s lacks its slash', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, location })
})

/** Unlike `fetch`, sends a path as it is. */
function get(path: string) {
  return new Promise<{ status?: number; type?: string; location?: string; body: string }>((done, failed) => {
    const { hostname, port } = new URL(site.url)
    request({ hostname, port, path }, response => {
      let body = ''
      response.on('data', chunk => {
        body += chunk
      })
      response.on('end', () => {
        const { statusCode, headers } = response
        done({
          body,
          ...(statusCode ? { status: statusCode } : {}),
          ...(headers['content-type'] ? { type: headers['content-type'] } : {}),
          ...(headers.location ? { location: headers.location } : {}),
        })
      })
    })
      .on('error', failed)
      .end()
  })
}
