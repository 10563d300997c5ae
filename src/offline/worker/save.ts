/** Saving the whole course: one job at a time, which goes on where the last one stood. */
import { partOf, type SavedFile } from '../list.ts'
import type { Copy } from '../state.ts'
import { allBytes, base, editions, isReady, list, notes, ownName, setReady, sum } from './here.ts'
import { isWhole, obtain, Refused } from './obtain.ts'
import { editionOf, tabs, tellAll } from './tabs.ts'

/** Requests at once: as many as browsers allow to one host. */
const AT_ONCE = 6
/** Least time between two messages to the pages, in ms. */
const PAUSE = 120

let running: { work: Promise<void>; stop: AbortController; copy: Copy } | undefined
let last: Copy | undefined

const copyWith = (files: number, bytes: number, more: Pick<Copy, 'kind'> & Partial<Copy>): Copy => ({
  files,
  bytes,
  ofFiles: list.files.length,
  ofBytes: allBytes,
  portable: list.portable,
  ...more,
})

/** Whether the learner has asked for the whole course on this device. */
export async function isWanted(): Promise<boolean> {
  return (await notes.get('wanted').catch(() => undefined)) !== undefined
}

/** How the copy stands. */
export async function copyNow(): Promise<Copy> {
  if (running) return running.copy
  if (await isReady(ownName).catch(() => false))
    return copyWith(list.files.length, allBytes, { kind: 'ready' })
  return last ?? copyWith(0, 0, { kind: 'none' })
}

/** Starts saving, or gives back what is running: while a page waits for it, the browser lets the worker live. */
export function save(): Promise<void> {
  running ??= start()
  return running.work
}

export async function stop(): Promise<void> {
  running?.stop.abort()
  await running?.work
  await notes.drop('wanted')
}

/** Takes the copy away with all that was read; the learner's answers lie elsewhere. */
export async function remove(): Promise<void> {
  await stop()
  const shown = await Promise.all((await tabs()).map(tab => editionOf(tab.id)))
  for (const name of await editions())
    if (name === ownName || !shown.includes(name)) await caches.delete(name)
  last = undefined
  await tellAll(await copyNow())
}

function start(): NonNullable<typeof running> {
  const stop = new AbortController()
  const job = { stop, copy: copyWith(0, 0, { kind: 'saving', part: 'shared' }), work: Promise.resolve() }
  let told = 0
  const show = (copy: Copy, now = false): void => {
    job.copy = copy
    if (!now && performance.now() - told < PAUSE) return
    told = performance.now()
    void tellAll(copy)
  }
  job.work = (async () => {
    try {
      await notes.set('wanted', '1')
      await fill(ownName, show, stop.signal)
      last = undefined
    } catch (error) {
      const { files, bytes } = job.copy
      if (stop.signal.aborted) last = copyWith(files, bytes, { kind: 'stopped' })
      else if (error instanceof Refused)
        last = copyWith(files, bytes, {
          kind: 'failed',
          trouble: error.trouble,
          ...(error.status ? { status: error.status } : {}),
        })
      else last = copyWith(files, bytes, { kind: 'failed', trouble: 'space' })
    }
    running = undefined
    await tellAll(await copyNow())
  })()
  return job
}

/**
 * Fills the cache of this edition and says that it is ready when every file in it has been read back and is right.
 * @throws Refused with the first file that cannot be had
 */
export async function fill(
  name: string,
  show: (copy: Copy, now?: boolean) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const cache = await caches.open(name)
  const here = new Set((await cache.keys()).map(({ url }) => decodeURIComponent(new URL(url).pathname)))
  const missing = list.files.filter(({ path }) => !here.has(base + path))
  let files = list.files.length - missing.length
  let bytes = allBytes - sum(missing)
  const done = ({ path, bytes: more }: SavedFile) => {
    files++
    bytes += more
    show(copyWith(files, bytes, { kind: 'saving', part: partOf(path) }))
  }
  show(copyWith(files, bytes, { kind: 'saving', part: partOf(missing[0]?.path ?? '') }), true)
  await inTurn(missing, async file => {
    await obtain(file, name, signal)
    done(file)
  })
  show(copyWith(files, bytes, { kind: 'checking' }), true)
  let broken: SavedFile | undefined
  await inTurn(list.files, async file => {
    signal?.throwIfAborted()
    if (await isWhole(file, cache)) return
    await cache.delete(base + file.path)
    broken = file
  })
  if (broken) throw new Refused('cut')
  await setReady(name)
}

/** Does something with all files, a few at once. The first failure ends it; what is under way ends first. */
async function inTurn(files: readonly SavedFile[], work: (file: SavedFile) => Promise<void>): Promise<void> {
  const queue = [...files]
  let failure: unknown
  const worker = async (): Promise<void> => {
    for (let file = queue.shift(); file && failure === undefined; file = queue.shift())
      try {
        await work(file)
      } catch (error) {
        failure ??= error
      }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (failure !== undefined) throw failure
}
