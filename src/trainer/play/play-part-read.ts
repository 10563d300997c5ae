/** Reads what another window or an earlier page has left: anything may come, only what is sound is taken. */
import { isSeed, MOST_TABLES, type RoomPlay, type Step, type Table } from './play-part.ts'

/** @returns `undefined` for what is not a room at play */
export function readPlay(value: unknown): RoomPlay | undefined {
  const { seed, tables, told, steps, closed } = fields(value)
  if (typeof seed !== 'number' || !isSeed(seed) || !Array.isArray(tables)) return undefined
  const read = tables.map(tableIn)
  const whole = read.filter(table => table !== undefined)
  if (whole.length !== read.length || whole.length < 1 || whole.length > MOST_TABLES) return undefined
  const known = Array.isArray(steps) ? steps.map(stepIn).filter(step => step !== undefined) : []
  return {
    ...{ seed, tables: whole, closed: closed === true },
    told: typeof told === 'number' && whole[told] ? told : 0,
    steps: known.filter(({ table }) => table < whole.length),
  }
}

function tableIn(value: unknown): Table | undefined {
  const { name, profile, decisions } = fields(value)
  if (typeof name !== 'string' || typeof profile !== 'string') return undefined
  const made = Object.entries(fields(decisions)).flatMap(([node, choice]) =>
    typeof choice === 'string' ? [[node, choice] as const] : [],
  )
  return { name, profile, decisions: Object.fromEntries(made) }
}

function stepIn(value: unknown): Step | undefined {
  const { table, node, before } = fields(value)
  if (typeof table !== 'number' || !Number.isInteger(table) || table < 0) return undefined
  if (typeof node !== 'string' || (before !== undefined && typeof before !== 'string')) return undefined
  return { table, node, before }
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
