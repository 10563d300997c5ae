import { formatNumber } from '#course/format-number.ts'
import type { Formula } from '#course/scenario/formula.ts'
import { choiceMark, fieldName, gaugeName, personName, raisedBy, type Speech, say } from './names.ts'

const SIGNS = { '>=': 'least', '<=': 'most', '<': 'below', '>': 'above' } as const

/** A condition in words: «доверие от 52 и нормы группы от 60». */
export function sayCondition(speech: Speech, formula: Formula): string {
  if (typeof formula === 'number') return spell(speech, formula)
  if (typeof formula === 'string') return sayFlag(speech, formula, false)
  const [operator, a = 0, b = 0] = formula
  if (operator === '&') return say(speech, 'and', { a: sayCondition(speech, a), b: sayCondition(speech, b) })
  if (operator === '!')
    return typeof a === 'string'
      ? sayFlag(speech, a, true)
      : say(speech, 'not', { a: sayCondition(speech, a) })
  const sign = operator in SIGNS ? SIGNS[operator as keyof typeof SIGNS] : undefined
  return sign
    ? say(speech, sign, { a: sayAmount(speech, a), b: sayAmount(speech, b) })
    : sayAmount(speech, formula)
}

/** A name that holds or does not: a flag, somebody's presence, what was chosen or has happened. */
function sayFlag(speech: Speech, name: string, not: boolean): string {
  const [kind = '', rest = ''] = name.split(':')
  const no = not ? 'No' : ''
  if (kind === 'here') return say(speech, `here${no}`, { who: personName(speech, rest) ?? rest })
  if (kind === 'seen') {
    const title = speech.script.events.find(({ id }) => id === rest)?.title ?? rest
    return say(speech, `seen${no}`, { title })
  }
  if (kind === 'chosen') {
    const [node = '', choice = ''] = rest.split('/')
    const place = speech.program.nodes.findIndex(({ id }) => id === node)
    const mark = choiceMark(
      speech,
      place,
      speech.program.nodes[place]?.choices.findIndex(({ id }) => id === choice) ?? 0,
    )
    return say(speech, `chosen${no}`, { marks: mark })
  }
  const marks = raisedBy(speech, name)
  return marks.length > 0
    ? say(speech, `chosen${no}`, { marks: marks.join(say(speech, 'or')) })
    : say(speech, `begun${no}`)
}

/** A number or a formula in words: «отношение Мельника», «0,5 × доля». */
export function sayAmount(speech: Speech, formula: Formula): string {
  if (typeof formula === 'number') return spell(speech, formula)
  if (typeof formula === 'string') {
    const own = `amount.${formula}`
    return (
      gaugeName(speech, formula) ??
      fieldName(speech, formula) ??
      speech.words[own] ??
      sayFlag(speech, formula, false)
    )
  }
  const [operator, a = 0, b = 0] = formula
  if (operator === 'min' || operator === 'round' || operator === 'sum')
    return say(speech, operator, { a: sayAmount(speech, a), b: sayAmount(speech, b) })
  const sign = { '+': '+', '-': '−', '*': '×', '/': ':' }[String(operator)]
  return sign ? `${sayAmount(speech, a)} ${sign} ${sayAmount(speech, b)}` : sayCondition(speech, formula)
}

function spell({ language }: Speech, value: number): string {
  return formatNumber(language, value, String(value).split('.')[1]?.length ?? 0)
}
