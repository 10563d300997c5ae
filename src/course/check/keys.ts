import type { Content } from '../content.ts'
import { itemsOf, type Sound } from '../entries.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import type { ItemOf } from '../shapes/items.ts'
import { at } from './at.ts'

/** Keys of the other kinds of items: what is right can be reached, what is a trap is one. */
export function keys(content: Content): Problem[] {
  return content.chapters.flatMap(chapter =>
    itemsOf(chapter).flatMap(entry => {
      const { value } = entry
      switch (value.kind) {
        case 'num':
          return num({ ...entry, value })
        case 'order':
          return order({ ...entry, value })
        case 'match':
          return match({ ...entry, value })
        case 'sort':
          return sort({ ...entry, value })
        case 'sheet':
          return sheet({ ...entry, value })
        default:
          return []
      }
    }),
  )
}

function num({ yaml, path, value }: Sound<ItemOf<'num'>>): Problem[] {
  const { key, tolerance, from, to, near } = value
  const problems: Problem[] = []
  if (from >= to)
    problems.push(
      at(yaml, [...path, 'from'], `the ruler goes from ${from} to ${to}`, '"from" is less than "to"'),
    )
  else if (key < from || key > to)
    problems.push(
      at(
        yaml,
        [...path, 'key'],
        `the key ${key} lies outside the ruler ${from}…${to}`,
        'widen the ruler or mend the key',
      ),
    )
  near.forEach((wrong, position) => {
    if (Math.abs(wrong.value - key) <= tolerance)
      problems.push(
        at(
          yaml,
          [...path, 'near', position, 'value'],
          `${wrong.value} is right: the key is ${key} ± ${tolerance}`,
          'a near value lies outside that band; make the tolerance smaller or remove it',
        ),
      )
  })
  return problems
}

function order({ yaml, path, value }: Sound<ItemOf<'order'>>): Problem[] {
  const steps = value.steps.map(step => step.id)
  return value.traps.flatMap((trap, position) => {
    const here = [...path, 'traps', position]
    const unknown = (['step', 'before'] as const).flatMap(key =>
      steps.includes(trap[key])
        ? []
        : [at(yaml, [...here, key], `there is no step "${trap[key]}"`, didYouMean(trap[key], steps))],
    )
    if (unknown.length > 0 || steps.indexOf(trap.step) > steps.indexOf(trap.before)) return unknown
    return at(
      yaml,
      here,
      `"${trap.step}" before "${trap.before}" is the right order`,
      'a trap is a wrong order: exchange "step" and "before"',
    )
  })
}

function match({ yaml, path, value }: Sound<ItemOf<'match'>>): Problem[] {
  const rows = value.rows.map(row => row.id)
  const cards = value.cards.flatMap((card, position) => {
    const here = [...path, 'cards', position]
    if (card.of === undefined)
      return card.misconception
        ? []
        : [
            at(
              yaml,
              here,
              'the card belongs to no row and names no misconception',
              'add "of:" with its row, or "misconception:"',
            ),
          ]
    return rows.includes(card.of)
      ? []
      : [at(yaml, [...here, 'of'], `there is no row "${card.of}"`, didYouMean(card.of, rows))]
  })
  const perRow = rows.flatMap((row, position) => {
    const own = value.cards.filter(card => card.of === row).map(card => `"${card.id}"`)
    if (own.length === 1) return []
    const found = own.length === 0 ? 'no card belongs to the row' : `${own.join(' and ')} belong to the row`
    return [at(yaml, [...path, 'rows', position], found, 'exactly one card has "of:" with this row')]
  })
  return [...cards, ...perRow]
}

function sort({ yaml, path, value }: Sound<ItemOf<'sort'>>): Problem[] {
  const rooms = value.rooms.map(room => room.id)
  return value.cards.flatMap((card, position) => {
    const here = [...path, 'cards', position]
    const unknown = (room: string, place: Path) =>
      rooms.includes(room) ? [] : [at(yaml, place, `there is no room "${room}"`, didYouMean(room, rooms))]
    const traps = (card.traps ?? []).flatMap((trap, number) => {
      const place = [...here, 'traps', number, 'room']
      if (trap.room === card.room)
        return [at(yaml, place, `"${trap.room}" is the room of the card`, 'a trap is another room')]
      return unknown(trap.room, place)
    })
    return [...unknown(card.room, [...here, 'room']), ...traps]
  })
}

function sheet({ yaml, path, value }: Sound<ItemOf<'sheet'>>): Problem[] {
  const mistakes = value.lines.filter(line => line.mistake).length
  const sounds = value.lines.length - mistakes
  const list = [...path, 'lines']
  if (mistakes < 3 || mistakes > 5)
    return [at(yaml, list, `${mistakes} lines have a mistake`, '3 to 5 lines have "mistake: true"')]
  return sounds < 3 ? [at(yaml, list, `${sounds} lines are sound`, 'at least 3 lines have no mistake')] : []
}
