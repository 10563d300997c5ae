/**
 * Runs kept as facts of kind `choice`: one for the beginning, one a decision. Everything else is played again from
 * them. A decision taken back is said by a later fact of the same node; nothing is ever deleted.
 */
import type { Program } from '#course/scenario/program.ts'
import { byOrder, type Choice, type FactOf, type Facts } from '#learner/fact.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import type { Decision } from './machine.ts'
import type { Start } from './morning.ts'

/** A run as it is kept: about sixty bytes as text. */
export type KeptRun = {
  /** Of the fact that began it. */
  readonly id: string
  readonly start: Start
  readonly seed: number
  /** Of the program it was played with, see `versionOf`. */
  readonly version: string
  /** The ending expected at the start; absent: passed over. */
  readonly forecast: string | undefined
  /** In the order of the nodes, up to the first one without a decision. */
  readonly decisions: readonly Decision[]
  /** Seconds since 1970 of its beginning. */
  readonly at: number
  /** The run it was begun from, and the place of the decision it changes. */
  readonly from: { readonly run: string; readonly at: number } | undefined
}

/** Names what is computed: a run of another version cannot be played again exactly. Words do not count. */
export function versionOf(program: Program): string {
  return fingerprint(JSON.stringify(program)).slice(0, 6)
}

const BEGIN = 'begin'
/** Stands where nothing is said: a fact takes no empty word. */
const NOTHING = '-'

/** The deed that begins a run. */
export function begun(
  program: Program,
  start: Start,
  seed: number,
  forecast: string | undefined,
  from?: { readonly run: string; readonly at: number },
): Choice {
  const said = [BEGIN, spellStart(start), String(seed), versionOf(program), forecast ?? NOTHING]
  const about = program.id
  return from
    ? { kind: 'choice', about, said: [...said, String(from.at)], from: from.run }
    : { kind: 'choice', about, said }
}

/** The deed of a decision; without one it is taken back. */
export function deedOf(program: Program, run: string, node: number, decision?: Decision): Choice {
  const place = program.nodes[node]
  const choice = decision && place?.choices[decision.choice]?.id
  const seated = decision?.seated === undefined ? [] : [String(decision.seated)]
  return {
    kind: 'choice',
    about: program.id,
    said: [run, place?.id ?? NOTHING, choice ?? NOTHING, ...seated],
  }
}

/** What is kept of a run besides: how far one has read on, and the seating that was drawn. */
export const beside = (scenario: string, run: string) => ({
  gone: `${scenario}.gone.${run}`,
  seats: `${scenario}.seats.${run}`,
})

/** All runs of a scenario, the oldest first. What nobody can read is passed over. */
export function runsOf(facts: Facts, program: Program): KeptRun[] {
  const own = [...facts.values()]
    .filter((fact): fact is FactOf<'choice'> => fact.kind === 'choice' && fact.about === program.id)
    .sort(byOrder)
  const runs = new Map<string, KeptRun>()
  for (const fact of own) {
    const run = fact.said[0] === BEGIN ? beginning(fact, program, runs) : undefined
    if (run) runs.set(run.id, run)
  }
  for (const run of runs.values()) {
    const made = own.filter(({ said }) => said[0] === run.id)
    const origin = run.from && runs.get(run.from.run)?.decisions.slice(0, run.from.at)
    runs.set(run.id, { ...run, decisions: decisionsOf(origin ?? [], made, program) })
  }
  return [...runs.values()]
}

function beginning(
  { id, at, said, from }: FactOf<'choice'>,
  program: Program,
  earlier: ReadonlyMap<string, KeptRun>,
): KeptRun | undefined {
  const [, start = '', seed = '', version = '', forecast = '', changed = ''] = said
  const read = readStart(start, program)
  if (!read || !/^-?\d+$/.test(seed)) return undefined
  const origin = from === undefined ? undefined : earlier.get(from)
  return {
    ...{ id, at, start: read, seed: Number(seed), version },
    forecast: forecast === NOTHING ? undefined : forecast || undefined,
    decisions: [],
    from: origin && /^\d+$/.test(changed) ? { run: origin.id, at: Number(changed) } : undefined,
  }
}

/** Its own decisions behind those it took over from the run it was begun from. */
function decisionsOf(
  taken: readonly Decision[],
  made: readonly FactOf<'choice'>[],
  program: Program,
): Decision[] {
  const last = new Map(made.map(({ said }) => [said[1] ?? '', said]))
  const decisions = [...taken]
  for (const node of program.nodes.slice(taken.length)) {
    const [, , choice, seated] = last.get(node.id) ?? []
    const place = node.choices.findIndex(({ id }) => id === choice)
    if (place < 0) break
    decisions.push(seated === undefined ? { choice: place } : { choice: place, seated: Number(seated) })
  }
  return decisions
}

/** Before the numbers and flags of a start that an earlier run gave; no profile is called so. */
const GIVEN = 'from+'

/** `standard`, or `from+norms:75.9+newc:6+bled`: only signs that a fact takes. */
function spellStart(start: Start): string {
  if ('profile' in start) return start.profile
  const set = Object.entries(start.set).map(([name, value]) => `${name}:${value}`)
  return GIVEN + [...set, ...start.flags].join('+')
}

function readStart(text: string, program: Program): Start | undefined {
  if (!text.startsWith(GIVEN))
    return program.profiles.some(({ id }) => id === text) ? { profile: text } : undefined
  const parts = text.slice(GIVEN.length).split('+').filter(Boolean)
  const pairs = parts.flatMap(part => {
    const [name = '', value] = part.split(':')
    const known = program.vars.some(({ id }) => id === name) && /^-?\d+(\.\d+)?$/.test(value ?? '')
    return known ? [[name, Number(value)] as const] : []
  })
  return { set: Object.fromEntries(pairs), flags: parts.filter(part => !part.includes(':')) }
}
