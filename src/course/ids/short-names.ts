import type { Lock, Locked } from './lock.ts'

/** Kinds of ids that facts speak of, and the letter that stands for each in a short name. Never another one. */
const letters: Readonly<Record<string, string>> = {
  lesson: 'l',
  item: 'i',
  prediction: 'p',
  example: 'e',
  explorable: 'x',
  worksheet: 'w',
  scenario: 's',
  sign: 'd',
}

export interface ShortNames {
  /** Of the lock that the names come from. */
  readonly version: number
  /** `i12` for an item, `i12op3` for its third option: made of permanent numbers, so that a name means one id for ever. */
  readonly names: readonly (readonly [short: string, id: string])[]
}

/** Short names of all ids that facts speak of. An error if two ids would share one. */
export function shortNames({ version, ids }: Lock): ShortNames {
  const names = new Map<string, string>()
  const add = (short: string, id: string, { parts = {} }: Locked): void => {
    const held = names.get(short)
    if (held !== undefined) throw new Error(`"${held}" and "${id}" share the short name ${short}.`)
    names.set(short, id)
    for (const [list, table] of Object.entries(parts))
      for (const [part, locked] of Object.entries(table))
        add(`${short}${list.slice(0, 2)}${locked.n}`, part, locked)
  }
  for (const [kind, table] of Object.entries(ids))
    for (const [id, locked] of Object.entries(table)) {
      const letter = letters[kind]
      if (letter) add(`${letter}${locked.n}`, id, locked)
    }
  return { version, names: [...names] }
}
