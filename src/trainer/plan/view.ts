/** What the page of a workshop is given: words are typeset, addresses whole. */
import type { StageKey } from '#design/plan/frame.ts'
import type { Timetable } from './plan-of.ts'

export type SheetLink = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly pages: number
  readonly paper: 'A4' | 'A3'
  /** How many to print, in words. */
  readonly copies: string | undefined
  /** Not for the participants' eyes. */
  readonly sealed: boolean
}

export type BlockView = Timetable['blocks'][number] & {
  readonly title: string
  readonly stage: StageKey | undefined
  readonly isBreak: boolean
  readonly what: string | undefined
  readonly groups: string | undefined
  /** Slides that the room sees in it. */
  readonly slides: number
  readonly materials: readonly SheetLink[]
}

export type WorkshopView = {
  readonly id: string
  readonly start: string
  readonly blocks: readonly BlockView[]
  readonly checklist: readonly { readonly id: string; readonly text: string }[]
}
