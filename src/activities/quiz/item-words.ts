import type { Item } from '#course/shapes/items.ts'
import type { Words } from './view.ts'

const every = 'sure sure0 sure1 sure2 check keep again showKey hint right wrong partly rightAnswer'
const several = 'mark-right mark-missed mark-wrong'

/** Kinds of native controls say little; those with cards and steps also say where everything has gone. */
const ofKind: Readonly<Partial<Record<Item['kind'], string>>> = {
  single: 'one-right one-missed one-wrong',
  multi: several,
  sheet: several,
  num: 'number comma counts',
}

const ofCheck =
  'questions toQuestion place next toSummary kept closing score passed notPassed unfinished passNote sureAndWrong topic topicRight topicBack outOf nothingToReread calibration calibrationHow calibrationWord expected came retry keySheet bar-done bar-missed'

/** What an item of this kind can say; a lesson with one question does not carry the words of a whole check. */
export function itemWords(all: Words, kind: Item['kind']): Words {
  const own = ofKind[kind]
  const said = new Set(`${every} how-${kind} need-${kind} ${own ?? ''}`.split(' '))
  const others = new Set(`${ofCheck} ${Object.values(ofKind).join(' ')}`.split(' '))
  const isSaid = (name: string): boolean =>
    said.has(name) || name === 'mark-right' || (!own && !others.has(name) && !/^(how|need)-/.test(name))
  return Object.fromEntries(Object.entries(all).filter(([name]) => isSaid(name)))
}
