import type { Effect } from '#course/scenario/effects.ts'
import type { Program, Step } from '#course/scenario/program.ts'

/** Where each number of a run stands: all of them lie in one row, so that a run is copied at once. */
export type Slots = {
  readonly of: ReadonlyMap<string, number>
  readonly size: number
  /** First of the three of a person, `st`, `tie` and whether he is here. */
  person(place: number): number
}

/** Attitude and tie of somebody who has left, as conditions see them. */
export const GONE = { st: -9, tie: 0 } as const

export function slotsOf(program: Program): Slots {
  const names = [
    ...program.vars.map(({ id }) => id),
    ...flagsOf(program),
    ...program.events.map(({ id }) => `seen:${id}`),
    ...program.nodes.flatMap(({ id, choices }) => choices.map(choice => `chosen:${id}/${choice.id}`)),
  ]
  const people = names.length
  const ofPeople = program.people.flatMap(({ id }) => [`${id}.st`, `${id}.tie`, `here:${id}`])
  return {
    of: new Map([...new Set([...names, ...ofPeople])].map((name, place) => [name, place])),
    size: people + ofPeople.length,
    person: place => people + 3 * place,
  }
}

/** All flags that something sets, each once. */
export function flagsOf(program: Program): string[] {
  const { startFrom, leaving } = program
  const steps: readonly Step[] = [...Object.values(program.actions).flat(), ...program.weekly]
  const effects = [
    ...steps.flatMap(step => step.effects ?? []),
    ...program.events.flatMap(event => event.effects),
    ...program.nodes.flatMap(({ choices }) => choices.flatMap(choice => choice.effects)),
    ...(leaving ? [...leaving.suddenly, ...leaving.gone, ...Object.values(leaving.followers).flat()] : []),
  ]
  return [
    ...new Set([
      ...effects.flatMap(flagsIn),
      ...Object.keys(startFrom?.flags ?? {}),
      ...(startFrom?.otherwise ?? []),
    ]),
  ]
}

function flagsIn(effect: Effect): string[] {
  if ('flag' in effect) return [effect.flag]
  if ('when' in effect) return [...effect.yes, ...effect.no].flatMap(flagsIn)
  return 'after' in effect ? effect.effects.flatMap(flagsIn) : []
}
