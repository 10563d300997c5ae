import { type Book, bookOf } from '#activities/scenario/player/book.ts'
import type { Language } from '#course/language.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Script } from '#course/scenario/script.ts'
import { type RoomRoute, type Route, routeOf } from './route.ts'

/** A scenario ready to be played with a room. Its `word` knows the words of `roomPlay` and those of the player. */
export type RoomBook = Book & {
  readonly route: Route
  /** Its place on the slides: «А». */
  letter(choice: number): string
}

export type RoomBookProps = {
  readonly program: Program
  readonly script: Script
  readonly room: RoomRoute | undefined
  readonly language: Language
  readonly words: Readonly<Record<string, string>>
}

export function roomBookOf({ program, script, room, language, words }: RoomBookProps): RoomBook {
  const letters = (words['letters'] ?? '').split(/\s+/)
  return {
    ...bookOf(program, script, language, words),
    route: routeOf(program, room),
    letter: choice => letters[choice] ?? '',
  }
}
