/**
 * One value of a device under a key of its own: a trainer's plan of a workshop, a room in the middle of one. It is no
 * fact of a learner, but storage is as unreliable for it, so the same manners hold: nothing throws, what cannot be read
 * is set aside under another key, and what a newer edition wrote is left alone.
 */
import type { Where } from './drawers.ts'
import { fingerprint } from './fingerprint.ts'
import { isRecord } from './read-fact.ts'
import { isVersion } from './versions.ts'

export type One<T> = {
  /** What lies there: undefined where nothing does, or where it could not be read and was set aside. */
  load(): T | 'newer' | undefined
  /** @returns false where the browser would not take it, or a newer edition's value lies there */
  save(value: T): boolean
  /** @returns false where the browser would not let it go */
  drop(): boolean
}

export type Form<T> = {
  /** Behind the prefix: `workshop:day`. */
  readonly name: string
  /** Of the form; kept as `v` beside the value. */
  readonly version: number
  /** @returns undefined for what is no such value */
  read(raw: Readonly<Record<string, unknown>>): T | undefined
}

export function keepOne<T extends object>({ prefix, storage }: Where, form: Form<T>): One<T> {
  const key = `${prefix}:${form.name}`

  function look(): { readonly text: string; readonly value: T | 'newer' | undefined } | undefined {
    const text = attempt(() => storage()?.getItem(key))
    if (typeof text !== 'string') return undefined
    const raw = attempt<unknown>(() => JSON.parse(text))
    if (!isRecord(raw) || !isVersion(raw['v'])) return { text, value: undefined }
    if (raw['v'] > form.version) return { text, value: 'newer' }
    return { text, value: attempt(() => form.read(raw)) }
  }
  function write(to: string, text: string): boolean {
    attempt(() => storage()?.setItem(to, text))
    return attempt(() => storage()?.getItem(to)) === text
  }
  /** Where there is no room for a copy the original stays; a later value would then destroy it, so none is written. */
  function setAside(text: string): boolean {
    if (!write(`${prefix}:aside:${form.name}:${fingerprint(text)}`, text)) return false
    attempt(() => storage()?.removeItem(key))
    return true
  }

  return {
    load() {
      const found = look()
      if (found && found.value === undefined) setAside(found.text)
      return found?.value
    },
    save(value) {
      const found = look()
      if (found?.value === 'newer') return false
      if (found && found.value === undefined && !setAside(found.text)) return false
      return write(key, JSON.stringify({ v: form.version, ...value }))
    },
    drop() {
      if (look()?.value === 'newer') return false
      attempt(() => storage()?.removeItem(key))
      return (attempt(() => storage()?.getItem(key)) ?? null) === null
    },
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
