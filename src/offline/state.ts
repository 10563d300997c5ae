/** What the worker tells the pages. */
import type { Part } from './list.ts'

/** Why saving ended before its time. */
export type Trouble = 'space' | 'network' | 'server' | 'cut' | 'other'

export interface Copy {
  kind: 'none' | 'saving' | 'checking' | 'stopped' | 'failed' | 'ready'
  /** Files that are there, and all of them. */
  files: number
  ofFiles: number
  bytes: number
  ofBytes: number
  /** What is being saved. */
  part?: Part
  trouble?: Trouble
  /** What the server answered instead of 200. */
  status?: number
  /** Bytes of the portable file, if the site offers it. */
  portable: number
}

/** A newer edition that lies ready beside the one in use. */
export interface Update {
  /** What people call it; absent when it is called like the one in use. */
  number?: string
}

export interface Told {
  /** Base path of the site that the worker serves. */
  base: string
  copy: Copy
  update?: Update
}

/** What a page asks of the worker. */
const asks = ['hello', 'save', 'stop', 'remove', 'still', 'take'] as const
export type Ask = (typeof asks)[number]

export function allowed(message: unknown): Ask | undefined {
  return asks.find(ask => ask === message)
}
