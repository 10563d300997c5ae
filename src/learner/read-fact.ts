/**
 * Reads a fact from outside (storage, a file, an LMS) by hand, without a schema library: 24 kB would be its price.
 * Takes only what it knows, so `__proto__`, markup and foreign fields never get in.
 */
import { type Deed, type Fact, identify, MOST_ACTS, type Place, type Sure, type Value } from './fact.ts'

/** Letters in one text; a field where a learner writes takes no more (`maxlength`). */
export const MOST_TEXT = 20_000
const MOST_SAID = 100
/** The last second of the year 9999: beyond it a `Date` cannot be shown. */
const LAST_SECOND = 253_402_300_799

/**
 * @param old brought from an older version, so that its id is the one of another content
 * @returns undefined for anything that is not a fact of ours with the id that follows from its content
 */
export function readFact(raw: unknown, old = false): Fact | undefined {
  const deed = readDeed(raw)
  if (!deed || !isRecord(raw)) return undefined
  const { n, at } = raw
  if (!isCount(n) || n > MOST_ACTS || !isSecond(at)) return undefined
  const id = identify(deed, n, at)
  return old || id === raw['id'] ? { ...deed, id, n, at } : undefined
}

/** The act alone, not yet stamped: what the page caught before the scripts were there. */
export function readDeed(raw: unknown): Deed | undefined {
  if (!isRecord(raw)) return undefined
  const { about, said, sure, place, round, lock, from, value, text, record } = raw
  if (!isName(about)) return undefined
  switch (raw['kind']) {
    case 'answer': {
      if (!isSaid(said) || !isPlace(place) || !isCount(round) || !isCount(lock)) return undefined
      const answer = { kind: 'answer', about, said, place, round, lock } as const
      if (sure === undefined) return answer
      return isSure(sure) ? { ...answer, sure } : undefined
    }
    case 'prediction':
      return isSaid(said) ? { kind: 'prediction', about, said } : undefined
    case 'seen':
      return { kind: 'seen', about }
    case 'choice': {
      if (!isSaid(said)) return undefined
      const choice = { kind: 'choice', about, said } as const
      if (from === undefined) return choice
      return isName(from) ? { ...choice, from } : undefined
    }
    case 'value':
      return isValue(value) ? { kind: 'value', about, value } : undefined
    case 'text':
      return isText(text) ? { kind: 'text', about, text } : undefined
    case 'summary':
      return isListOf(record, isNumber) ? { kind: 'summary', about, record } : undefined
    default:
      return undefined
  }
}

export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

export function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0
}

export function isSecond(raw: unknown): raw is number {
  return isCount(raw) && raw <= LAST_SECOND
}

function isNumber(raw: unknown): raw is number {
  return Number.isFinite(raw)
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= MOST_TEXT
}

function isName(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[a-z\d.:+-]{1,120}$/i.test(raw)
}

function isListOf<T>(raw: unknown, isOne: (raw: unknown) => raw is T): raw is T[] {
  return Array.isArray(raw) && raw.length <= MOST_SAID && raw.every(isOne)
}

function isSaid(raw: unknown): raw is string[] {
  return isListOf(raw, isName)
}

function isPlace(raw: unknown): raw is Place {
  return raw === 'check' || raw === 'lesson' || raw === 'review'
}

function isSure(raw: unknown): raw is Sure {
  return raw === 0 || raw === 1 || raw === 2
}

function isValue(raw: unknown): raw is Value {
  return raw === null || typeof raw === 'boolean' || isNumber(raw) || isText(raw) || isSaid(raw)
}
