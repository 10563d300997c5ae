import type { Fixed } from './arrows.ts'
import type { ClientId, ClientState, PersonId, Role } from './cast.ts'
import type { Size } from './sheet.ts'

/** The seven moments of one department: four stages and three halves between them. */
export const frameKeys = ['1', '1.5', '2', '2.5', '3', '3.5', '4'] as const
export type FrameKey = (typeof frameKeys)[number]

/** The four whole stages. */
export const stageKeys = ['1', '2', '3', '4'] as const
export type StageKey = (typeof stageKeys)[number]

export interface Person {
  id: PersonId
  role: Role
  x: number
  y: number
}

export interface Client {
  id: ClientId
  size: Size
  state: ClientState
  /** Who leads the client; from 2.5 on it is the company's and nobody's. */
  owner?: PersonId
  x: number
  y: number
}

/** Who stands where at one moment, and what is drawn between them; walls follow from the key alone. */
export interface Frame {
  key: FrameKey
  /** Those present, by number. */
  people: Person[]
  /** Always all sixty, by number. */
  clients: Client[]
  /** Arrows, pipes and open doors. */
  fixed: Fixed[]
}

/** What a layout decides: who stands where. */
export type Seating = Pick<Frame, 'people' | 'clients'>
