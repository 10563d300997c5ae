/** Which of one's runs a debrief speaks of. */
import { byOrder, type FactOf, type Facts } from '#learner/fact.ts'
import { play } from '../play.ts'
import { type KeptRun, runsOf, versionOf } from '../runs.ts'
import type { Stage } from './stage.ts'

export type Finished = KeptRun & {
  readonly kind: 'finished'
  readonly ending: string
}
/** Played with other sums: only its decisions can be told. */
export type Older = KeptRun & { readonly kind: 'older' }
export type Debriefed = Finished | Older

/** Runs that can be debriefed, the oldest first. One of this version that has not ended is left to the player. */
export function debriefed({ machine, program }: Stage, facts: Facts): Debriefed[] {
  const version = versionOf(program)
  return runsOf(facts, program).flatMap((run): Debriefed[] => {
    if (run.version !== version) return madeIn(facts, run).length > 0 ? [{ ...run, kind: 'older' }] : []
    const { ending } = play(machine, run.start, run.seed, run.decisions)
    return ending === undefined ? [] : [{ ...run, kind: 'finished', ending }]
  })
}

/** The one that the address asks for, or the latest that has an ending, or the latest at all. */
export function chosen(runs: readonly Debriefed[], asked: string | undefined): Debriefed | undefined {
  return (
    runs.find(({ id }) => id === asked) ?? runs.findLast(({ kind }) => kind === 'finished') ?? runs.at(-1)
  )
}

/** `#run=<fact id>`; any other anchor asks for nothing. */
export function askedIn(hash: string): string | undefined {
  return /^#run=([\w-]+)$/.exec(hash)?.[1]
}

export type Labelled = { readonly title: string; readonly choice: string }

/** The decisions of a run of another version, by id: labels of today where there still are some, else the id. */
export function labelsOfOlder(stage: Stage, facts: Facts, run: KeptRun): Labelled[] {
  const { script, program, machine, tell } = stage
  const [profile] = program.profiles
  const state = machine.begin(profile ? { profile: profile.id } : run.start, run.seed)
  return madeIn(facts, run).map(([node, choice]) => {
    const place = program.nodes.findIndex(({ id }) => id === node)
    const words = script.nodes[place]
    const option = words?.choices[program.nodes[place]?.choices.findIndex(({ id }) => id === choice) ?? -1]
    return {
      title: words ? tell(words.title, state, words.groups) : node,
      choice: words && option ? tell(option.text, state, [...option.groups, ...words.groups]) : choice,
    }
  })
}

/** Node and choice of every decision that stands, in the order of the acts; those it took over come first. */
function madeIn(facts: Facts, run: KeptRun): (readonly [string, string])[] {
  const all = [...facts.values()]
    .filter((fact): fact is FactOf<'choice'> => fact.kind === 'choice')
    .sort(byOrder)
  const of = (id: string) => {
    const last = new Map<string, string>()
    for (const { said } of all)
      if (said[0] === id) {
        const [, node = '', choice = ''] = said
        last.delete(node)
        // A lone hyphen takes a decision back.
        if (!/^-?$/.test(choice)) last.set(node, choice)
      }
    return [...last]
  }
  const taken = run.from ? of(run.from.run).slice(0, run.from.at) : []
  return [...taken, ...of(run.id)]
}
