/** What the page of results knows of the course: ids, keys, programs and the words it shows. */
import type { Key } from '#activities/quiz/key.ts'
import type { Program } from '#course/scenario/program.ts'

/** In another language than the page, where the chapter is not translated yet. */
type Spoken = { readonly lang: 'ru' | undefined }

/** A way to be wrong that tells of a misconception: an option chosen, or a number near a value. */
export type Slip = {
  readonly misconception: string
  readonly said?: string
  readonly near?: readonly [value: number, tolerance: number]
}

export type ItemLine = Spoken & {
  readonly id: string
  readonly prompt: string
  readonly key: Key
  /** Version of ids.lock.json since which it means what it means. */
  readonly since: number
  readonly slips: readonly Slip[]
}

/** A decision before the course and the parallel one after it. */
export type Pair = Spoken & { readonly before: ItemLine; readonly after: ItemLine; readonly title: string }

export type Line = { readonly id: string; readonly title: string }

export type ScenarioLine = Spoken &
  Line & {
    readonly program: Program
    readonly nodes: readonly (Line & { readonly choices: readonly Line[] })[]
    readonly endings: readonly Line[]
  }

/** A slide at which hands are counted. */
export type ShownSlide = Spoken & {
  readonly title: string
  /** Counted by fingers, 1–4, and not by lettered cards. */
  readonly fingers: boolean
}

export type RoomOutline = {
  /** All that asks how sure one is, in the order of the course. */
  readonly items: readonly ItemLine[]
  readonly pairs: readonly Pair[]
  readonly scenarios: readonly ScenarioLine[]
  /** Slides with votes, and titles of decks, by their ids. */
  readonly slides: Readonly<Record<string, ShownSlide>>
  readonly decks: Readonly<Record<string, string>>
  /** Words by which people name a table in the name of a file, in both languages. */
  readonly tables: readonly string[]
}
