import type { Script } from '#course/scenario/script.ts'
import type { Run } from './run.ts'
import type { More } from './tell.ts'

/** What the text of an event may name besides: `{one}`, whom its action has picked, by the last name. */
export const picked =
  (script: Script, run: Run): More =>
  name =>
    name === 'one' ? (script.people[run.picked]?.name.split(' ').at(-1) ?? '') : undefined
