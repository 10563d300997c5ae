/** What a presenter counted in a room on this device: hands at each slide, before the talk and after it. */
import type { Where } from '#learner/drawers.ts'
import { isCount, isRecord } from '#learner/read-fact.ts'

export type SlideVotes = {
  /** Id of the slide. */
  readonly slide: string
  /** By place of the option. */
  readonly first: readonly number[]
  readonly second: readonly number[]
}

export type RoomVotes = { readonly deck: string; readonly votes: readonly SlideVotes[] }

/** Rooms in which hands were counted; what nobody can read is passed over and left where it lies. */
export function roomVotes({ prefix, storage }: Where): RoomVotes[] {
  const root = `${prefix}:room:`
  try {
    const store = storage()
    return Object.getOwnPropertyNames(store ?? {})
      .filter(key => key.startsWith(root))
      .sort()
      .map(key => ({ deck: key.slice(root.length), votes: votesIn(store?.getItem(key) ?? '') }))
      .filter(({ votes }) => votes.length > 0)
  } catch {
    return []
  }
}

/** A slide that a deck shows a second time is `<id>-2` there. */
export function slideOf<T>(slides: Readonly<Record<string, T>>, id: string): T | undefined {
  return slides[id] ?? slides[id.replace(/-\d+$/, '')]
}

const VOTES = 'votes.'

/** A room is kept in parts, `votes.<slide>` among them. */
function votesIn(text: string): SlideVotes[] {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return []
  }
  const parts = isRecord(raw) && isRecord(raw['parts']) ? raw['parts'] : {}
  return Object.entries(parts).flatMap(([name, part]) => {
    const value = isRecord(part) ? part['value'] : undefined
    if (!name.startsWith(VOTES) || !isRecord(value)) return []
    const { first, second } = value
    if (!isCounts(first) || !isCounts(second) || !first.some(hands => hands > 0)) return []
    return [{ slide: name.slice(VOTES.length), first, second }]
  })
}

function isCounts(raw: unknown): raw is number[] {
  return Array.isArray(raw) && raw.length <= 12 && raw.every(isCount)
}
