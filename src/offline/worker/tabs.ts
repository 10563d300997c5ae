/** The tabs of this site, and which edition each of them shows. */
import type { Copy, Told, Update } from '../state.ts'
import { base, editions, isReady, notes, ownName } from './here.ts'
import { pathIn } from './names.ts'
import type { Scope, Tab } from './scope.ts'

declare const self: Scope

export async function tabs(): Promise<readonly Tab[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(tab => placeOf(tab) !== undefined)
}

/** The address that a tab shows, within the site. */
export function placeOf(tab: Tab): string | undefined {
  return pathIn(base, new URL(tab.url).pathname)
}

export function tellAll(copy: Copy, update?: Update): Promise<void> {
  return inOrder(async () => {
    for (const tab of await tabs()) tell(tab, copy, update)
  })
}

let told = Promise.resolve()

/** Looking for tabs takes its time: without an order a page could hear the last word before the one before it. */
export function inOrder(say: () => Promise<void>): Promise<void> {
  told = told.then(say).catch(() => {})
  return told
}

export function tell(tab: Tab, copy: Copy, update?: Update): void {
  tab.postMessage({ base, copy, ...(update ? { update } : {}) } satisfies Told)
}

/** The cache of the edition that a tab shows, if that is known. */
export function editionOf(id: string): Promise<string | undefined> {
  return notes.get(`tab/${id}`).catch(() => undefined)
}

export async function setEdition(id: string, name: string): Promise<void> {
  await notes.set(`tab/${id}`, name).catch(() => {})
}

/** Tabs that the worker remembers after they were closed: one may come back out of the browser's memory. */
const REMEMBERED = 50

/** Every page that is opened is a tab of its own to the worker: notes of those long gone would pile up. */
export async function forgetTabs(): Promise<void> {
  const noted = await notes.under('tab/')
  for (const name of noted.slice(0, -REMEMBERED))
    if (!(await self.clients.get(name.slice('tab/'.length)))) await notes.drop(name)
}

/** Called when this edition takes over: what was there before may go, once no tab shows it. */
export async function markOlder(): Promise<void> {
  const older = (await editions()).filter(name => name !== ownName)
  await notes.set('older', JSON.stringify(older))
}

/** Removes older editions, but none that an open tab may still ask for a script of. */
export async function removeOlder(wanted: boolean): Promise<void> {
  const marked: unknown = JSON.parse((await notes.get('older')) ?? '[]')
  const present = await editions()
  const older = present.filter(name => Array.isArray(marked) && marked.includes(name) && name !== ownName)
  if (older.length === 0 || (wanted && !(await isReady(ownName)))) return
  const shown = await Promise.all((await tabs()).map(tab => editionOf(tab.id)))
  // A tab that came before the worker, or shows what the worker does not know, may be of any edition.
  if (shown.includes(undefined)) return
  for (const name of older) if (!shown.includes(name)) await caches.delete(name)
}
