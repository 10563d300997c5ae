/**
 * The notation of effects: `trust+7` · `size=3` · `mel.tie-10` · `all.tie-5` everybody present · `flag:open` ·
 * `@3{…}` in three weeks · `?condition{…}:{…}` · `do:action` · `loss+(stake/100*factor)`. Separated by blanks, applied
 * from left to right.
 */
import { type Formula, namesOf, readFormula } from './formula.ts'
import { Reader } from './reader.ts'

export type Effect =
  | { readonly change: string; readonly sign: Sign; readonly by: Formula }
  | { readonly flag: string }
  | { readonly do: string }
  | { readonly after: number; readonly effects: readonly Effect[] }
  | {
      readonly when: Formula
      readonly yes: readonly Effect[]
      readonly no: readonly Effect[]
      /** The how manieth `?` of its text it is, from 1: texts ask `branch:2`. 0 inside `@`, which is told later. */
      readonly branch: number
    }
export type Sign = '+' | '-' | '='

/** @throws NotationError with the column of what cannot be read */
export function parseEffects(text: string): Effect[] {
  const reader = new Reader(text)
  const branches = { met: 0 }
  const effects = readEffects(reader, branches)
  reader.end()
  return effects
}

/** `branches` is absent inside `@`. */
function readEffects(reader: Reader, branches?: { met: number }): Effect[] {
  const effects: Effect[] = []
  for (reader.skipBlanks(); !reader.isAtEnd && !reader.comes('}'); reader.skipBlanks())
    effects.push(readEffect(reader, branches))
  return effects
}

function readEffect(reader: Reader, branches?: { met: number }): Effect {
  if (reader.take('flag:')) return { flag: wordOf(reader, 'the name of a flag') }
  if (reader.take('do:')) return { do: wordOf(reader, 'the name of an action') }
  if (reader.take('@')) {
    const after = reader.number()
    if (!after) throw reader.error('"@" is followed by weeks, 1 or more')
    return { after, effects: block(reader) }
  }
  if (reader.take('?')) {
    const branch = branches ? ++branches.met : 0
    const when = readFormula(reader)
    const yes = block(reader, branches)
    return { when, yes, no: reader.take(':') ? block(reader, branches) : [], branch }
  }
  const change = reader.name()
  if (change === undefined) throw reader.error('an effect is expected')
  const sign = reader.takeOne(['+', '-', '='] as const)
  if (!sign) throw reader.error(`"+", "-" or "=" is expected behind "${change}"`)
  const number = reader.number()
  if (number !== undefined) return { change, sign, by: number }
  reader.expect('(')
  const by = readFormula(reader)
  reader.expect(')')
  return { change, sign, by }
}

function block(reader: Reader, branches?: { met: number }): Effect[] {
  reader.expect('{')
  const effects = readEffects(reader, branches)
  reader.expect('}')
  return effects
}

function wordOf(reader: Reader, what: string): string {
  const word = reader.word()
  if (word === undefined) throw reader.error(`${what} is expected`)
  return word
}

/** Everything that is named in effects, by what it is. */
export type Named = {
  changes: string[]
  reads: string[]
  flags: string[]
  actions: string[]
  branches: number
}

export function namedIn(effects: readonly Effect[]): Named {
  const named: Named = { changes: [], reads: [], flags: [], actions: [], branches: 0 }
  for (const effect of effects) collect(effect, named)
  return named
}

function collect(effect: Effect, named: Named): void {
  if ('change' in effect) {
    named.changes.push(effect.change)
    named.reads.push(...namesOf(effect.by))
  } else if ('flag' in effect) named.flags.push(effect.flag)
  else if ('do' in effect) named.actions.push(effect.do)
  else {
    if ('when' in effect) {
      named.reads.push(...namesOf(effect.when))
      named.branches = Math.max(named.branches, effect.branch)
    }
    const inner = 'when' in effect ? [...effect.yes, ...effect.no] : effect.effects
    for (const one of inner) collect(one, named)
  }
}
