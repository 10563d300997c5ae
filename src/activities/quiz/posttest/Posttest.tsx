import type { VNode } from 'preact'
import { useFacts } from '#learner/use-facts.ts'
import { Check } from '../Check.tsx'
import type { Posed } from '../pose.ts'
import { standing } from '../standing.ts'
import type { Words } from '../view.ts'
import { Compare } from './Compare.tsx'
import { closed } from './closed.ts'

export type PosttestProps = {
  /** Decisions of the pre-test and of this one, in pairs, with their keys: told only after the last answer. */
  readonly before: readonly Posed[]
  readonly after: readonly Posed[]
  readonly words: Words
}

/** Asked like a pre-test, one decision after the other; at the end both tests stand side by side. */
export function Posttest({ before, after, words }: PosttestProps): VNode {
  const facts = useFacts()
  const asked = after.map(closed)
  const isDone = asked.every(item => standing(facts, item, 'check').open)
  return (
    <Check items={asked} topics={[]} pass={0} words={words}>
      {isDone && <Compare before={before} after={after} facts={facts} words={words} />}
    </Check>
  )
}
