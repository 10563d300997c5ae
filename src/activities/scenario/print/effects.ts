import type { Effect } from '#course/scenario/effects.ts'
import type { Step } from '#course/scenario/program.ts'
import { sayAmount, sayCondition } from './conditions.ts'
import { fieldName, gaugeName, type Speech, say } from './names.ts'

/** Effects in words, from left to right: «доверие +7; через 3 нед.: …». Flags are said where a condition asks for them. */
export function sayEffects(speech: Speech, effects: readonly Effect[]): string {
  const told = effects.map(effect => sayEffect(speech, effect)).filter(Boolean)
  return told.join('; ')
}

function sayEffect(speech: Speech, effect: Effect): string {
  if ('flag' in effect) return ''
  if ('change' in effect) {
    const name = gaugeName(speech, effect.change) ?? fieldName(speech, effect.change) ?? effect.change
    const kind = effect.sign === '+' ? 'plus' : effect.sign === '-' ? 'minus' : 'set'
    return say(speech, kind, { name, by: sayAmount(speech, effect.by) })
  }
  if ('do' in effect) return saySteps(speech, speech.program.actions[effect.do] ?? [])
  if ('after' in effect)
    return say(speech, 'after', { weeks: effect.after, effects: sayEffects(speech, effect.effects) })
  const when = sayCondition(speech, effect.when)
  const [yes, no] = [sayEffects(speech, effect.yes), sayEffects(speech, effect.no)]
  if (yes === '' && no === '') return ''
  if (no === '') return say(speech, 'if', { when, yes })
  return yes === '' ? say(speech, 'unless', { when, no }) : say(speech, 'ifElse', { when, yes, no })
}

/** The steps of an action: whom they are about, and what happens to them. */
export function saySteps(speech: Speech, steps: readonly Step[]): string {
  return steps
    .map(({ one, each, effects = [], leave, plan }) => {
      const factor = leave ?? plan
      const what =
        factor === undefined
          ? sayEffects(speech, effects)
          : say(speech, leave === undefined ? 'plan' : 'leave', { factor: sayAmount(speech, factor) })
      if (what === '') return ''
      if (one) return say(speech, 'lowest', { what })
      return each === undefined ? what : say(speech, 'each', { when: sayCondition(speech, each), what })
    })
    .filter(Boolean)
    .join('; ')
}
