/**
 * A mark in the browser's database that something of a learner has been here. It tells when `localStorage` alone was
 * emptied: by a program that cleans up, by hand, by a browser that counts the two apart. A browser that clears the whole
 * site takes the mark with it, and nothing that a page may write outlives that: then only the learner's file helps.
 */
const STORE = 'marks'
const KEY = 'work'

/** Remembers that there is something here. Where there is no database nothing happens. */
export async function setMark(prefix: string): Promise<void> {
  await inStore(prefix, 'readwrite', store => store.put(1, KEY))
}

/** Called when everything is erased on purpose. */
export async function dropMark(prefix: string): Promise<void> {
  await inStore(prefix, 'readwrite', store => store.delete(KEY))
}

export async function hasMark(prefix: string): Promise<boolean> {
  return (await inStore(prefix, 'readonly', store => store.get(KEY))) === 1
}

async function inStore<T>(
  prefix: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(prefix, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    const database = await resultOf(opening)
    try {
      return await resultOf(act(database.transaction(STORE, mode).objectStore(STORE)))
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}
