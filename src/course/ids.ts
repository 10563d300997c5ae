import { type Content, readContent } from './content.ts'
import { type Files, readFiles } from './files.ts'
import { compare } from './ids/compare.ts'
import { grow } from './ids/grow.ts'
import { emptyLock, lockFile, lockName, readLock, releasedName, writeLock } from './ids/lock.ts'
import { numbersMoved } from './ids/numbers-moved.ts'
import { type IdKind, present } from './ids/present.ts'
import { type Report, report } from './ids/report.ts'
import { inOrder, type Problem } from './problem.ts'
import { shapeProblems } from './shape-problems.ts'
import { type Places, readYaml } from './yaml.ts'

/** The short name of an id where space is dear, and since when it means what it means. */
export interface Identity {
  n: number
  since: number
}

/** Numbers of all ids, for pages and for texts that carry facts. */
export interface Identities {
  /** Of the lock these numbers come from. */
  version: number
  of(kind: IdKind, id: string): Identity
  /** A part by its list: `part('item', 'share-of-search', 'options', 'lazy')`. */
  part(kind: IdKind, id: string, list: string, part: string): Identity
}

/** Reads content/ids.lock.json. Asking for an id without a number throws and says how to get one. */
export function loadIdentities(root = 'content'): Identities {
  const lock = readLock(readFiles(root)) ?? emptyLock
  const found = (name: string, entry: Identity | undefined): Identity => {
    if (!entry) throw new Error(`${name} has no number in content/${lockName}: run "npm run ids"`)
    return { n: entry.n, since: entry.since }
  }
  return {
    version: lock.version,
    of: (kind, id) => found(`${kind} "${id}"`, lock.ids[kind]?.[id]),
    part: (kind, id, list, part) =>
      found(`${kind} "${id}": ${list} › "${part}"`, lock.ids[kind]?.[id]?.parts?.[list]?.[part]),
  }
}

/** Slips in the lock itself: marks are written by hand, and a hand slips. */
export function brokenLock(files: Files): Problem[] {
  const text = files.get(lockName)
  if (text === undefined) return []
  // As it was written it has no slip; looking for places takes longer than everything else.
  if (isAsWritten(text)) return []
  const yaml = readYaml(`content/${lockName}`, text, { json: true })
  if (yaml.problems.length > 0) return yaml.problems
  const lock = lockFile.safeParse(yaml.data)
  return lock.success ? [] : shapeProblems(yaml, lockFile, lock.error)
}

function isAsWritten(text: string): boolean {
  try {
    const lock = lockFile.safeParse(JSON.parse(text))
    return lock.success && writeLock(lock.data) === text
  } catch {
    return false
  }
}

/** Where the lock and the content do not agree, and where a number moved. */
export function checkIds(files: Files, content: Content = readContent(files)): Problem[] {
  const broken = brokenLock(files)
  if (broken.length > 0) return broken
  const lock = readLock(files)
  const yaml = placesIn(files.get(lockName) ?? '')
  if (!lock) {
    const wrong = 'there is no lock of ids'
    return [
      {
        file: `content/${lockName}`,
        line: 1,
        column: 1,
        path: 'ids',
        wrong,
        right: 'run "npm run ids"',
      },
    ]
  }
  return inOrder([
    ...compare(lock, present(content), yaml),
    ...numbersMoved(lock, readLock(files, releasedName), yaml),
  ])
}

/** Looks for places only when somebody asks: there is seldom a problem, and the lock is long. */
function placesIn(text: string): Places {
  const file = `content/${lockName}`
  let read: Places | undefined
  const places = () => {
    read ??= readYaml(file, text, { json: true })
    return read
  }
  return { file, keyPlace: path => places().keyPlace(path), idPath: path => places().idPath(path) }
}

/** Safe or clearing, against the last release. */
export function reportIds(files: Files): Report {
  return report(readLock(files) ?? emptyLock, readLock(files, releasedName))
}

/** The lock with what is new in the content. */
export function growLock(files: Files) {
  return grow(readLock(files) ?? emptyLock, present(readContent(files)))
}
