import type { Migration } from './versions.ts'

/**
 * The step of a course update that gives things other ids (`renamed-to` in content/ids.lock.json): what is kept about
 * them, their drafts and fields included, goes on under the new name, here, in files and in texts alike. Not for a
 * scenario: its replays point at the choices of a run by ids that follow from its name.
 */
export function renamed(names: Readonly<Record<string, string>>): Migration {
  const known = new Map(Object.entries(names))
  return old => {
    const about = String(old['about'])
    for (let name = about; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const to = known.get(name)
      if (to) return { ...old, about: to + about.slice(name.length) }
    }
    return old
  }
}
