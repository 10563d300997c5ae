import type { Fixed } from './arrows.ts'
import type { ClientState, Role } from './cast.ts'
import type { Frame, FrameKey } from './frame.ts'
import type { Size } from './sheet.ts'

/** One frame as short strings: half the weight of objects, and no layout code or scatter in the browser. */
export interface PackedFrame {
  /** Number, in hexadecimal, and letter of the role of each person. */
  people: string
  /** Letter of the state and number of the owner, in hexadecimal, of each client; 0 is nobody. */
  clients: string
  /** x and y of all people, then of all clients. */
  places: string
  fixed: Fixed[]
}

/** All seven frames on one sheet. */
export type PackedSheet = Record<FrameKey, PackedFrame>

/** What is sent to the moving plan. */
export interface PackedFrames {
  /** Letter of the size of each client. */
  sizes: string
  landscape: PackedSheet
  portrait: PackedSheet
}

export const roleLetters: Record<string, Role> = {
  s: 'star',
  m: 'manager',
  n: 'newcomer',
  a: 'assistant',
  o: 'operator',
  v: 'service',
}

export const stateLetters: Record<string, ClientState> = { p: 'prospect', d: 'deal', c: 'client' }

const sizeLetters: Record<string, Size> = { S: 'S', M: 'M', L: 'L' }

/** The sizes of all clients in the order of their numbers. */
export const unpackSizes = (sizes: string): Size[] => [...sizes].map(letter => sizeLetters[letter] ?? 'S')

/** One frame as it was before packing. */
export function unpack(sheet: PackedSheet, key: FrameKey, sizes: Size[]): Frame {
  const { people, clients, places, fixed } = sheet[key]
  const numbers = places.split(' ').map(Number)
  const next = () => ({ x: numbers.shift() ?? 0, y: numbers.shift() ?? 0 })
  const pairs = (text: string) => text.match(/../g) ?? []
  return {
    key,
    fixed,
    people: pairs(people).map(([id = '', role = '']) => ({
      id: Number.parseInt(id, 16),
      role: roleLetters[role] ?? 'manager',
      ...next(),
    })),
    clients: pairs(clients).map(([state = '', owner = ''], i) => ({
      id: i + 1,
      size: sizes[i] ?? 'S',
      state: stateLetters[state] ?? 'client',
      ...(owner === '0' ? {} : { owner: Number.parseInt(owner, 16) }),
      ...next(),
    })),
  }
}
