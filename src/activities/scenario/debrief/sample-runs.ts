/** Runs of the sample scenario, kept and told. For tests only. */
import { readFileSync } from 'node:fs'
import { flatWords } from '#course/interface-words.ts'
import { programOf } from '#course/scenario/program.ts'
import { scriptOf } from '#course/scenario/script.ts'
import type { Deed, Facts } from '#learner/fact.ts'
import { factsFrom } from '#learner/samples.ts'
import { begun, deedOf, type KeptRun, runsOf, versionOf } from '../runs.ts'
import { type Stage, type StageProps, stageOf } from './stage.ts'
import { workshop } from './workshop.ts'

/** English words of a group, as a page would get them. */
export function wordsOf(group: string): Record<string, string> {
  const all = [...flatWords(JSON.parse(readFileSync('content/words/en.json', 'utf8')))]
  return Object.fromEntries(
    all
      .filter(([name]) => name.startsWith(`${group}.`))
      .map(([name, text]) => [name.slice(group.length + 1), text]),
  )
}

export const program = programOf(workshop)

export const props: StageProps = {
  program,
  script: scriptOf(workshop),
  principles: { 'first-things': 'First things first.', rules: 'Rules are for all.' },
  language: 'en',
  words: {
    ...wordsOf('debrief'),
    'numbers.workshop': 'Began at {trust}, chose {chose.second}, ended in {ending}.',
  },
}

export const stage: Stage = stageOf(props)

/** A run as it is kept: `abc` are its choices. */
export function kept(letters: string, more: Partial<KeptRun> = {}): KeptRun {
  return {
    ...{
      id: letters,
      start: { profile: 'usual' },
      seed: 1,
      version: versionOf(program),
      forecast: undefined,
    },
    decisions: [...letters].map(letter => ({ choice: 'abc'.indexOf(letter) })),
    ...{ at: 1_795_500_000, from: undefined },
    ...more,
  }
}

/** Facts of these runs, one after another. */
export function factsOfRuns(...runs: readonly (readonly [letters: string, forecast?: string])[]): Facts {
  const deeds: Deed[] = []
  for (const [letters, forecast] of runs) {
    deeds.push(begun(program, { profile: 'usual' }, 1, forecast))
    const { id = '' } = runsOf(factsFrom(deeds), program).at(-1) ?? {}
    for (const [node, letter] of [...letters].entries())
      deeds.push(deedOf(program, id, node, { choice: 'abc'.indexOf(letter) }))
  }
  return factsFrom(deeds)
}
