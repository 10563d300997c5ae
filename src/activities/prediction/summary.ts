import type { Language } from '#course/language.ts'
import type { Said } from '#learner/fact.ts'
import type { Asked } from './ask.ts'
import { fill, type Words } from './fill.ts'
import { measure, placesOf } from './ruler.ts'
import { numberSaid, roomsSaid } from './said.ts'

/** How many cards lie in their rooms. */
export function matches(cards: readonly { id: string; room: string }[], said: Said): number {
  const rooms = roomsSaid(said)
  return cards.filter(({ id, room }) => rooms.get(id) === room).length
}

/** What a screen reader says when the truth appears: at most two numbers. */
export function summary(asked: Asked, said: Said, language: Language, words: Words): string {
  if (said.length === 0) return words['skipped'] ?? ''
  if (asked.kind === 'sort')
    return fill(words['placedRight'] ?? '', {
      right: matches(asked.cards, said),
      all: asked.cards.length,
    })
  const value = numberSaid(said)
  if (asked.kind !== 'number' || value === undefined) return ''
  const say = (number: number) =>
    measure(language, number, placesOf(number, Math.max(2, asked.decimals)), asked.unit)
  const mine = fill(words['saidNumber'] ?? '', { value: say(value) })
  if (!asked.truth) return mine
  return `${mine} ${fill(words['saidTruth'] ?? '', { label: asked.truth.label, value: say(asked.truth.value) })}`
}
