/** How long the browser means to keep what is stored here, and how it is asked to keep it for good. */
import type { Where } from './drawers.ts'
import { hasMark, setMark } from './mark.ts'

/**
 * `may-go`: it clears the site when space is short. `private`: it forgets all when the window is closed; Firefox and
 * Safari give themselves away there, Chromium makes its private windows look like any other and says `may-go`.
 */
export type Lasting = 'kept' | 'may-go' | 'private' | 'unknown'

export async function lasting(): Promise<Lasting> {
  return answerOf(manager => manager.persisted())
}

/** Some browsers ask the person, others decide by themselves: more gladly for a site that is installed. */
export async function askToLast(): Promise<Lasting> {
  return answerOf(manager => manager.persist())
}

/** At the first act on a device: leaves the mark and asks, once and for all, as a person may be asked in turn. */
export async function atFirstWork({ prefix, storage }: Where): Promise<void> {
  await setMark(prefix)
  const key = `${prefix}:asked-to-last`
  try {
    const store = storage()
    if (!store || store.getItem(key) !== null) return
    // First: a browser that asks the person may be closed over the question.
    store.setItem(key, '1')
  } catch {
    return
  }
  await askToLast()
}

/** Whether something was here and is gone without having been erased: there is the mark and nothing else. */
export async function wasCleared({ prefix, storage }: Where): Promise<boolean> {
  try {
    const store = storage()
    if (!store) return false
    const rest = Object.getOwnPropertyNames(store).filter(key => /:(fact|erased):/.test(key))
    return !rest.some(key => key.startsWith(prefix)) && (await hasMark(prefix))
  } catch {
    return false
  }
}

async function answerOf(ask: (manager: StorageManager) => Promise<boolean>): Promise<Lasting> {
  try {
    if (await ask(navigator.storage)) return 'kept'
    return (await isPrivate(navigator.storage)) ? 'private' : 'may-go'
  } catch {
    // No such thing, as in a file from a disk, or the browser would not say.
    return 'unknown'
  }
}

/** Private windows of Firefox and Safari refuse the file system that is the site's own, and nothing else here. */
async function isPrivate(manager: StorageManager): Promise<boolean> {
  if (!manager.getDirectory) return false
  return manager.getDirectory().then(
    () => false,
    () => true,
  )
}
