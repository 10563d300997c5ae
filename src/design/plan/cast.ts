import type { Size } from './sheet.ts'

/**
 * Everybody who ever stands in the plan, by a number that never changes: newcomers 1–3, the veterans who stay
 * 4–6, managers 7–12, the veterans who leave 13–15. From stage 2 on the department is 1–12.
 */
export type PersonId = number

/** Clients 1–48 have an owner at stage 1, 49–60 are still outside the door. */
export type ClientId = number

/** What somebody does, and so how they are drawn. */
export type Role = 'star' | 'manager' | 'newcomer' | 'assistant' | 'operator' | 'service'
/** How far a client has come: outline, half, solid. */
export type ClientState = 'prospect' | 'deal' | 'client'

// Who owns what at stage 1, and who inherits the clients of a veteran who leaves: the newcomers get 16 of the
// 19, the veterans who stay one each, so that at stage 2 every cell has eight.
const holdings: { owner: PersonId; sizes: string; heirs?: string }[] = [
  { owner: 13, sizes: 'LLMMSSS', heirs: '1231234' },
  { owner: 14, sizes: 'LLMMSS', heirs: '361235' },
  { owner: 15, sizes: 'LMMSSS', heirs: '123123' },
  { owner: 4, sizes: 'LMMSS' },
  { owner: 5, sizes: 'LMSSS' },
  { owner: 6, sizes: 'MSSSS' },
  { owner: 7, sizes: 'MSS' },
  { owner: 8, sizes: 'MSS' },
  { owner: 9, sizes: 'SS' },
  { owner: 10, sizes: 'MS' },
  { owner: 11, sizes: 'SS' },
  { owner: 12, sizes: 'SS' },
]

/** The pairs of stage 2: who leads the cell, who assists; upper cells first. */
export const pairs: { lead: PersonId; assistant: PersonId }[] = [
  { lead: 1, assistant: 7 },
  { lead: 2, assistant: 8 },
  { lead: 3, assistant: 9 },
  { lead: 4, assistant: 11 },
  { lead: 5, assistant: 12 },
  { lead: 6, assistant: 10 },
]

/** Who works where from 2.5 on, level by level: newcomers sell, veterans sell and serve the key clients. */
export const staff: Record<'key' | 'ordinary', Record<'operator' | 'manager' | 'service', PersonId[]>> = {
  key: { operator: [7], manager: [4, 1], service: [5, 6] },
  ordinary: { operator: [8, 11, 12], manager: [2, 3], service: [9, 10] },
}

/** One of the sixty clients: what never changes about it, and whose it is before the company owns it. */
export interface CastClient {
  id: ClientId
  size: Size
  /** Owner at stage 1; absent for a prospect. */
  owner?: PersonId
  /** Lead of its cell at stage 2; absent for a prospect. */
  cell?: PersonId
}

const isSize = (letter: string): letter is Size => letter === 'S' || letter === 'M' || letter === 'L'

/** Reads a row of sizes written as letters. */
export const sizes = (letters: string): Size[] => [...letters].filter(isSize)

const leadOf = (person: PersonId) => pairs.find(pair => pair.assistant === person)?.lead ?? person

/** The forty-eight with an owner at stage 1. */
export const owned: CastClient[] = holdings
  .flatMap(({ owner, sizes: letters, heirs }) =>
    sizes(letters).map((size, i) => ({ size, owner, cell: heirs ? Number(heirs[i]) : leadOf(owner) })),
  )
  .map((client, i): CastClient => ({ id: i + 1, ...client }))

/** The twelve still outside the door at stage 1. */
export const prospects: CastClient[] = sizes('LMMMSSSSSSSS').map(
  (size, i): CastClient => ({ id: owned.length + i + 1, size }),
)

/** All sixty clients in the order of their numbers. */
export const clients: CastClient[] = [...owned, ...prospects]

/** Order of a tidy row: large first, then by number. */
export const largestFirst = (a: CastClient, b: CastClient): number =>
  'LMS'.indexOf(a.size) - 'LMS'.indexOf(b.size) || a.id - b.id
