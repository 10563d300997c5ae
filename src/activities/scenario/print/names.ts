import type { Language } from '#course/language.ts'
import type { Effect } from '#course/scenario/effects.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Script } from '#course/scenario/script.ts'
import { fill, type Words } from '../../prediction/fill.ts'

/** What is needed to say the notation of a scenario in words: group `effects` of the words of the interface. */
export type Speech = {
  readonly program: Program
  readonly script: Script
  readonly words: Words
  readonly language: Language
}

export function say(
  { words }: Speech,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[name] ?? '', values)
}

/** «4б»: the decision by its number, the choice by its letter. */
export function choiceMark(speech: Speech, node: number, choice: number): string {
  return `${node + 1}${speech.words['letters']?.charAt(choice) ?? ''}`
}

/** Within a line a gauge begins small, as it is no name, and is told without its unit. */
export function gaugeName({ script }: Speech, id: string): string | undefined {
  const [name] = script.gauges.find(gauge => gauge.id === id)?.name.split(', ') ?? []
  return name && name.charAt(0).toLowerCase() + name.slice(1)
}

export function personName({ script }: Speech, id: string): string | undefined {
  return script.people
    .find(person => person.id === id)
    ?.name.split(' ')
    .at(-1)
}

/** `mel.st`, `all.tie`, `st` of the one of whom a rule speaks. */
export function fieldName(speech: Speech, name: string): string | undefined {
  const [who = '', field = who] = name.split('.')
  if (field !== 'st' && field !== 'tie') return undefined
  const whose = who === 'all' ? say(speech, 'everybody') : who === field ? '' : personName(speech, who)
  if (whose === undefined) return undefined
  return whose === ''
    ? say(speech, `field.${field}`)
    : say(speech, 'whose', { whose, field: say(speech, `field.${field}`) })
}

/** The choices after which a flag is up, as marks. */
export function raisedBy(speech: Speech, flag: string): string[] {
  return speech.program.nodes.flatMap(({ choices }, node) =>
    choices.flatMap(({ effects }, choice) =>
      effects.some(effect => raises(speech.program, effect, flag)) ? [choiceMark(speech, node, choice)] : [],
    ),
  )
}

function raises(program: Program, effect: Effect, flag: string): boolean {
  const any = (effects: readonly Effect[]) => effects.some(one => raises(program, one, flag))
  if ('flag' in effect) return effect.flag === flag
  if ('when' in effect) return any(effect.yes) || any(effect.no)
  if ('after' in effect) return any(effect.effects)
  return 'do' in effect && any((program.actions[effect.do] ?? []).flatMap(step => step.effects ?? []))
}
