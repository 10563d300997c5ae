/** The trainer's key to a scenario: every choice of every decision with its effects in plain words. */

import { sayEffects } from './effects.ts'
import { choiceMark, type Speech, say } from './names.ts'

export type KeyNode = {
  readonly n: number
  readonly week: number
  readonly title: string
  readonly choices: readonly {
    /** «4б», as conditions name it. */
    readonly mark: string
    readonly text: string
    readonly effects: string
  }[]
}

export function effectsKey(speech: Speech): KeyNode[] {
  const { program, script } = speech
  return program.nodes.map(({ week, choices }, node) => ({
    n: node + 1,
    week,
    title: plainly(script.nodes[node]?.title ?? ''),
    choices: choices.map(({ effects }, choice) => ({
      mark: choiceMark(speech, node, choice),
      text: plainly(script.nodes[node]?.choices[choice]?.text ?? ''),
      effects: sayEffects(speech, effects) || say(speech, 'none'),
    })),
  }))

  /** Groups are told by their last text, which always holds: a key speaks of no run. */
  function plainly(text: string): string {
    const groups = [
      ...script.groups,
      ...script.nodes.flatMap(node => [...node.groups, ...node.choices.flatMap(one => one.groups)]),
    ]
    return text.replace(
      /\{([^{}|]+)\}/g,
      (whole, id: string) => groups.find(group => group.id === id)?.texts.at(-1)?.text ?? whole,
    )
  }
}
