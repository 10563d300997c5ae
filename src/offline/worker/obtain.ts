/** How a file comes into a cache: whole and with the right hash, or not at all. */
import { hashOf, type SavedFile, typeOf } from '../list.ts'
import type { Trouble } from '../state.ts'
import { base, editions } from './here.ts'

/** A file that takes longer counts as lost with the network, in ms. */
const PATIENCE = 90_000

/** Why a file could not be had. */
export class Refused extends Error {
  readonly trouble: Trouble
  readonly status: number | undefined

  constructor(trouble: Trouble, status?: number) {
    super(trouble)
    this.trouble = trouble
    this.status = status
  }
}

/**
 * Puts a file into a cache, unless it is there: from another edition if that has the same bytes, else from the network.
 * @returns bytes that came over the network
 * @throws Refused; then the cache is as it was
 */
export async function obtain(file: SavedFile, name: string, signal?: AbortSignal): Promise<number> {
  const cache = await opened(name)
  if (await cache.match(base + file.path)) return 0
  const near = await fromOthers(file, name)
  const body = near ?? (await fromNetwork(file, signal))
  signal?.throwIfAborted()
  await keep(cache, file, body)
  return near ? 0 : file.bytes
}

/** A file's bytes, checked, without keeping them. */
export async function bytesOf(file: SavedFile, name: string): Promise<ArrayBuffer> {
  const own = await (await opened(name)).match(base + file.path)
  return own ? own.arrayBuffer() : ((await fromOthers(file, name)) ?? fromNetwork(file))
}

/** Whether what lies in a cache is what the list says. */
export async function isWhole(file: SavedFile, cache: Cache): Promise<boolean> {
  const found = await cache.match(base + file.path)
  return found !== undefined && (await hashOf(await found.arrayBuffer())) === file.hash
}

/** Written anew: a host may name the type wrongly or redirect, and pages could not be shown then. */
export async function keep(cache: Cache, file: SavedFile, body: ArrayBuffer): Promise<void> {
  try {
    await cache.put(base + file.path, new Response(body, { headers: { 'content-type': typeOf(file.path) } }))
  } catch {
    throw new Refused('space')
  }
}

async function opened(name: string): Promise<Cache> {
  try {
    return await caches.open(name)
  } catch {
    throw new Refused('space')
  }
}

async function fromOthers(file: SavedFile, name: string): Promise<ArrayBuffer | undefined> {
  for (const other of await editions()) {
    if (other === name) continue
    const found = await (await caches.open(other)).match(base + file.path)
    const body = await found?.arrayBuffer()
    if (body && (await hashOf(body)) === file.hash) return body
  }
  return undefined
}

/** Asks the browser's own store first, which has what the page has just shown, and then the server itself. */
async function fromNetwork(file: SavedFile, signal?: AbortSignal): Promise<ArrayBuffer> {
  let refused = new Refused('other')
  for (const cache of ['force-cache', 'reload'] as const) {
    const late = AbortSignal.timeout(PATIENCE)
    const ends = signal ? AbortSignal.any([signal, late]) : late
    const response = await asked(() => fetch(base + file.path, { cache, signal: ends }), signal)
    if (!response.ok) {
      refused = new Refused('server', response.status)
      continue
    }
    const body = await asked(() => response.arrayBuffer(), signal)
    if (body.byteLength === file.bytes && (await hashOf(body)) === file.hash) return body
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
    const isOther = isPage !== typeOf(file.path).startsWith('text/html')
    refused = new Refused(body.byteLength < file.bytes && !isOther ? 'cut' : 'other')
  }
  throw refused
}

async function asked<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await ask()
  } catch {
    signal?.throwIfAborted()
    throw new Refused('network')
  }
}
