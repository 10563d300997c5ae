/** What a request of a page gets. */
import { hashOf } from '../list.ts'
import { base, editions, fileAt, has, isReady, ownName } from './here.ts'
import { pageMeant } from './names.ts'
import type { Asked } from './scope.ts'
import { editionOf, setEdition } from './tabs.ts'

/** How long a page that is here waits for the network to be quicker, in ms. */
const PATIENCE = 4000

/** Whether the worker has a say at all; everything else goes its usual way. */
export function concerns({ request }: Asked, path: string): boolean {
  return request.mode === 'navigate' || fileAt(path) !== undefined || isNamedByContent(path)
}

/** A page of the edition that was saved, else of the network, else of what was read. */
export async function answerPage(event: Asked, path: string): Promise<Response> {
  const saved = await isReady(ownName).catch(() => false)
  const page = pageMeant(path, has)
  const { search } = new URL(event.request.url)
  if (saved && page !== undefined) return Response.redirect(base + page + search)
  if (saved && has(path)) {
    const found = await keptIn([ownName], path)
    if (found) return shown(event, found)
  }
  const kept = await keptIn(await all(), page ?? path)
  try {
    const answer = await (kept ? inTime(fetch(event.request)) : fetch(event.request))
    if (answer.status < 500 || !kept) return fromNetwork(event, path, answer)
  } catch {}
  if (kept && page !== undefined) return Response.redirect(base + page + search)
  return kept ? shown(event, kept) : absent(path)
}

/** What a page is made of. Names that follow from the content are right in any edition. */
export async function answerFile(event: Asked, path: string): Promise<Response> {
  if (isNamedByContent(path))
    return (await keptIn(await all(), path))?.response ?? (await fetch(event.request))
  const shows = await editionOf(event.clientId)
  const saved = await isReady(ownName).catch(() => false)
  const own = shows && shows !== ownName ? [shows] : saved ? [ownName] : []
  const found = await keptIn(own, path)
  if (found) return found.response
  try {
    return await fetch(event.request)
  } catch (error) {
    const kept = await keptIn(await all(), path)
    if (kept) return kept.response
    throw error
  }
}

interface Kept {
  response: Response
  name: string
}

async function keptIn(names: readonly string[], path: string): Promise<Kept | undefined> {
  try {
    for (const name of names) {
      const response = await (await caches.open(name)).match(base + path)
      if (response) return { response, name }
    }
  } catch {}
  return undefined
}

/** This edition first, then the others. */
async function all(): Promise<string[]> {
  const names = await editions().catch(() => [])
  return [...names.filter(name => name === ownName), ...names.filter(name => name !== ownName)]
}

function shown(event: Asked, { response, name }: Kept): Response {
  event.waitUntil(setEdition(event.resultingClientId, name))
  return response
}

/** A page of the network is of this edition if its bytes are; else nobody knows, and its tab counts as of any. */
function fromNetwork(event: Asked, path: string, answer: Response): Response {
  const file = fileAt(path)
  if (file && answer.ok) {
    const copy = answer.clone()
    event.waitUntil(
      (async () => {
        const isOwn = (await hashOf(await copy.arrayBuffer())) === file.hash
        if (isOwn) await setEdition(event.resultingClientId, ownName)
      })().catch(() => {}),
    )
  }
  return answer
}

/** No network, and the page is not here. */
async function absent(path: string): Promise<Response> {
  const instead = !has(path) && (await isReady(ownName).catch(() => false)) ? '404.html' : undefined
  const page = instead ?? (path.startsWith('en/') ? 'en/offline/' : 'offline/')
  const found = await keptIn(await all(), page)
  if (!found) return Response.error()
  return new Response(found.response.body, {
    status: instead ? 404 : 503,
    headers: found.response.headers,
  })
}

const isNamedByContent = (path: string): boolean => path.startsWith('_astro/')

function inTime(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('late')), PATIENCE))
  return Promise.race([answer, late])
}
