import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Program } from '#course/scenario/program.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { Inline } from '../../prediction/Inline.tsx'
import { machineOf } from '../machine.ts'
import { play } from '../play.ts'
import { runsOf, versionOf } from '../runs.ts'

type Props = {
  readonly program: Program
  readonly endings: readonly { readonly id: string; readonly title: string }[]
  readonly words: Words
  readonly address: string
}

/** What this device keeps of a scenario's runs: one in the middle, the endings seen and not yet seen. */
export function Kept({ program, endings, words, address }: Props): VNode {
  const facts = useFacts()
  const [live, enliven] = useState(false)
  useEffect(() => enliven(true), [])
  const version = versionOf(program)
  const machine = machineOf(program)
  const logs = (live ? runsOf(facts, program) : [])
    .filter(run => run.version === version)
    .map(({ start, seed, decisions }) => play(machine, start, seed, decisions))
  const seen = new Set(logs.map(({ ending }) => ending))
  const half = logs.findLast(({ ending }) => ending === undefined)
  const isOver = logs.some(({ ending }) => ending !== undefined)
  return (
    <div class="kept" data-live={live}>
      <p class="actions">
        <a class="button button--primary" href={address}>
          {half
            ? fill(words['resume'] ?? '', { n: half.decided.length + 1, all: program.nodes.length })
            : words['begin']}
        </a>
        {isOver && <a href={`${address}debrief/`}>{words['debrief']}</a>}
      </p>
      {isOver && (
        <>
          <p class="note">{words['endingsTitle']}</p>
          <ul class="kept-endings" role="list">
            {endings.map(({ id, title }) => (
              <li key={id} data-seen={seen.has(id) || undefined}>
                <span class="kept-mark" aria-hidden="true" />
                <Inline text={title} />
                <span class="visually-hidden">{words[seen.has(id) ? 'seen' : 'notSeen']}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
