/** This worker's own place: its base path, its list, its caches. */
import type { FileList, SavedFile } from '../list.ts'
import { cacheName, editionsIn, notesName } from './names.ts'
import type { Scope } from './scope.ts'

declare const self: Scope
/** Stands before the worker's code in `sw.js`; see pack/pack.ts. */
declare const LIST: FileList

export const base = new URL(self.registration.scope).pathname
export const list = LIST
export const ownName = cacheName(base, LIST.id)
export const allBytes = sum(LIST.files)

const byPath = new Map(LIST.files.map(file => [file.path, file]))
export const fileAt = (path: string): SavedFile | undefined => byPath.get(path)
export const has = (path: string): boolean => byPath.has(path)

export function sum(files: readonly SavedFile[]): number {
  return files.reduce((all, { bytes }) => all + bytes, 0)
}

/** Caches of all editions of this site, the newest first. */
export async function editions(): Promise<string[]> {
  return editionsIn(await caches.keys(), base)
}

const NOTE = `${base}__offline/`
const READY = `${NOTE}ready`

/** Whether an edition lies here whole and checked. */
export async function isReady(name: string): Promise<boolean> {
  if (!(await caches.has(name))) return false
  return (await (await caches.open(name)).match(READY)) !== undefined
}

export async function setReady(name: string): Promise<void> {
  await (await caches.open(name)).put(READY, new Response('1'))
}

/** Things to remember from one start of the worker to the next, by name. A disk that refuses remembers nothing. */
export const notes = {
  async get(key: string): Promise<string | undefined> {
    const found = await (await caches.open(notesName(base))).match(NOTE + key)
    return found?.text()
  },
  async set(key: string, value: string): Promise<void> {
    await (await caches.open(notesName(base))).put(NOTE + key, new Response(value))
  },
  /** What is noted under names that begin so, the oldest first. */
  async under(start: string): Promise<string[]> {
    const kept = await (await caches.open(notesName(base))).keys()
    const names = kept.map(({ url }) => new URL(url).pathname.slice(NOTE.length))
    return names.filter(name => name.startsWith(start))
  },
  async drop(key: string): Promise<void> {
    await (await caches.open(notesName(base))).delete(NOTE + key)
  },
}
