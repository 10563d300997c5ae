/** Reads what comes from storage or from another window; what is not as it should be counts as not there. */
import type { Countdown } from './countdown.ts'
import type { Kept, many, Part } from './kept.ts'
import { beginning, type Json, type RoomState, screens } from './state.ts'
import { MOST_HANDS, MOST_OPTIONS, type Vote } from './votes.ts'

/** A room has a few hundred parts at most; a play is a few kilobytes. */
const MOST_PARTS = 2000
const LONGEST = 100_000
/** The last moment that a Date can name. */
const LAST = 8.64e15

export function readKept(raw: unknown): Kept | undefined {
  const { run, at, parts } = fields(raw)
  if (!isWhole(run) || !isTime(at) || !isRecord(parts)) return undefined
  const read: Record<string, Part> = {}
  for (const [name, part] of Object.entries(parts).slice(0, MOST_PARTS)) {
    const { n, value } = fields(part)
    const text = JSON.stringify(value)
    if (isWhole(n) && n > 0 && text !== undefined && text.length <= LONGEST)
      read[name] = { n, value: JSON.parse(text) }
  }
  return { run, at, parts: read }
}

/** The state that these parts make; a part that nobody can read is as at the beginning. */
export function stateOf({ parts }: Kept): RoomState {
  const value = (name: string): unknown => parts[name]?.value ?? undefined
  const { slide, step } = fields(value('place'))
  const countdown = countdownIn(value('exercise'))
  const on = fields(value('exercise'))['slide']
  return {
    slide: typeof slide === 'string' ? slide : undefined,
    step: isWhole(step) ? step : 0,
    screen: screens.find(screen => screen === value('screen')) ?? beginning.screen,
    exercise: countdown && typeof on === 'string' ? { ...countdown, slide: on } : undefined,
    pause: countdownIn(value('pause')),
    votes: entries(parts, 'votes', voteIn),
    blocks: entries(parts, 'blocks', value => (isTime(value) ? value : undefined)),
    play: entries(parts, 'play', value => value ?? undefined),
  }
}

function entries<T>(
  parts: Kept['parts'],
  group: (typeof many)[number],
  read: (value: Json) => T | undefined,
): Record<string, T> {
  const start = `${group}.`
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, { value }]) => {
      const found = name.startsWith(start) ? read(value) : undefined
      return found === undefined ? [] : [[name.slice(start.length), found]]
    }),
  )
}

function countdownIn(raw: unknown): Countdown | undefined {
  const { total, running, endsAt, left } = fields(raw)
  if (!isTime(total)) return undefined
  if (running === true) return isTime(endsAt) ? { total, running, endsAt } : undefined
  return running === false && isTime(left) ? { total, running, left } : undefined
}

function voteIn(raw: unknown): Vote | undefined {
  const { first, second, round, shown } = fields(raw)
  if (!isCounts(first) || !isCounts(second) || (round !== 1 && round !== 2)) return undefined
  return { first, second, round, shown: shown === true }
}

function isCounts(raw: unknown): raw is number[] {
  return (
    Array.isArray(raw) && raw.length <= MOST_OPTIONS && raw.every(one => isWhole(one) && one <= MOST_HANDS)
  )
}

function isWhole(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0
}

function isTime(raw: unknown): raw is number {
  return typeof raw === 'number' && raw >= 0 && raw <= LAST
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** What has a name in an object; nothing of anything else. */
export function fields(raw: unknown): Record<string, unknown> {
  return isRecord(raw) ? raw : {}
}
