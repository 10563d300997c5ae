import type { Language } from '#course/language.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Groups, Script } from '#course/scenario/script.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { type Machine, machineOf } from '../machine.ts'
import type { Run } from '../run.ts'
import { type Tell, tellOf } from '../tell.ts'

/** A scenario ready to be played and told in one language. */
export type Book = {
  readonly machine: Machine
  readonly program: Program
  readonly script: Script
  readonly language: Language
  readonly words: Words
  readonly tell: Tell
  /** A text of the interface with its `{names}` filled. */
  word(name: string, values?: Readonly<Record<string, string | number>>): string
  /** A number of a run by its name. */
  read(name: string, run: Run): number
}

export function bookOf(program: Program, script: Script, language: Language, words: Words): Book {
  const machine = machineOf(program)
  const reads = new Map<string, (run: Run) => number>()
  return {
    ...{ machine, program, script, language, words },
    tell: tellOf(machine, script, language),
    word: (name, values = {}) => fill(words[name] ?? '', values),
    read(name, run) {
      const known = reads.get(name) ?? machine.read(name)
      reads.set(name, known)
      return known(run)
    },
  }
}

export const titleAt = ({ script, tell }: Book, node: number, run: Run): string => {
  const place = script.nodes[node]
  return place ? tell(place.title, run, place.groups) : ''
}

export const choiceAt = ({ script, tell }: Book, node: number, choice: number, run: Run): string => {
  const place = script.nodes[node]
  const chosen = place?.choices[choice]
  return chosen ? tell(chosen.text, run, near(chosen.groups, place.groups)) : ''
}

export const near = (first: Groups, second: Groups): Groups => [...first, ...second]

/** Words of an attitude, −3…+3; who has left has none. */
export const mood = (book: Book, st: number): string => book.word(st < -3 ? 'gone' : `mood${st + 3}`)
