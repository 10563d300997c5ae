import type { CourseInLanguage } from '#course/course.ts'
import { moveNames } from './notes.ts'

type Words = Readonly<Record<string, string>>

/** Of the player: what its parts that the slides use say. */
const ofPlayer = /^(mood\d|gone|lack|turned|price|eventPrice|moods|leftSuddenly|leftPlanned)$/
/** Of the debrief: moves in numbers and turning points. */
const ofDebrief = /^(move|replay|mood)\.|^(change|changeOfWord|nothing|nobody|lack)$/

/** The words that an island of a room needs, and no others. */
export function wordsOfRoom(course: CourseInLanguage): { readonly words: Words; readonly debrief: Words } {
  const player = course.words('scenario')
  const nothing = player['nothing'] ?? ''
  const deck = course.words('deck')
  const moves = moveNames.map(move => [`move.${move}`, deck[move] ?? ''])
  return {
    words: {
      ...pick(player, ofPlayer),
      ...course.words('roomPlay'),
      ...Object.fromEntries(moves),
      'nothing.name': nothing,
    },
    debrief: pick(course.words('debrief'), ofDebrief),
  }
}

function pick(words: Words, names: RegExp): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => names.test(name)))
}
