/** For authors, in `npm run dev` only: plays from any node. All of it stands in the address, so a save replays it. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Program } from '#course/scenario/program.ts'
import type { Script } from '#course/scenario/script.ts'
import { machineOf } from '../../../src/activities/scenario/machine.ts'
import { tellOf } from '../../../src/activities/scenario/tell.ts'
import { type Asked, askedIn, spell } from './asked.ts'
import { transcript } from './transcript.ts'

type Props = { readonly program: Program; readonly script: Script }

export function Preview({ program, script }: Props): VNode {
  const [asked, setAsked] = useState(() => askedIn(location.hash, program))
  const machine = machineOf(program)
  const tell = tellOf(machine, script, 'ru')
  const { steps, run } = transcript(machine, script, tell, asked)
  const node = run.ending === undefined ? script.nodes[run.node] : undefined
  useEffect(() => history.replaceState(null, '', `#${spell(asked)}`), [asked])

  const change = (some: Partial<Asked>) => setAsked({ ...asked, ...some })
  return (
    <>
      <form>
        <label>
          node{' '}
          <select
            value={asked.node}
            onChange={event => change({ node: event.currentTarget.value, choices: '' })}
          >
            {program.nodes.map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        {program.vars.map(({ id, start }) => (
          <label key={id}>
            {id}{' '}
            <input
              type="number"
              value={asked.set[id] ?? start}
              onInput={event =>
                change({ set: { ...asked.set, [id]: event.currentTarget.valueAsNumber || 0 } })
              }
            />
          </label>
        ))}
        <label>
          flags{' '}
          <input
            value={asked.flags.join(' ')}
            onChange={event => change({ flags: event.currentTarget.value.split(/\s+/).filter(Boolean) })}
          />
        </label>
        <label>
          seed{' '}
          <input
            type="number"
            value={asked.seed}
            onInput={event => change({ seed: event.currentTarget.valueAsNumber || 0 })}
          />
        </label>
      </form>
      {steps.map(({ title, text, changes }, at) => (
        <article key={`${at} ${title}`}>
          <h2>{title}</h2>
          <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
          <p class="changes">{changes}</p>
        </article>
      ))}
      {node && (
        <article>
          <h2>{tell(node.title, run, node.groups)}</h2>
          <p style={{ whiteSpace: 'pre-line' }}>{tell(node.situation, run, node.groups)}</p>
          <p>{`? ${tell(node.question, run, node.groups)} — ${tell(node.answer, run, node.groups)}`}</p>
          {node.choices.map((choice, at) => (
            <button
              key={choice.text}
              type="button"
              onClick={() => change({ choices: asked.choices + 'abcd'[at] })}
            >
              {`${'abcd'[at]}) ${tell(choice.text, run, [...choice.groups, ...node.groups])}`}
            </button>
          ))}
        </article>
      )}
      <button type="button" onClick={() => change({ choices: asked.choices.slice(0, -1) })}>
        take the last one back
      </button>
    </>
  )
}
