import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Inline } from '../../../prediction/Inline.tsx'
import { useCarry } from '../../carry/use-carry.ts'
import { useFocusAfter } from '../../focus-after.ts'
import type { Posed } from '../../pose.ts'
import { asksBack, BackButton, useStepsBack } from '../../steps-back.tsx'
import { fill, plainly, type View, type ViewProps } from '../../view.ts'
import { Arrows } from './Arrows.tsx'

/**
 * Steps to be put in order: carried by the mouse, buttons up and down, or Space to lift, arrows to move, Space to
 * drop, Esc to return.
 */
function Operated({ posed, said, change: changeTo, phase, words, say }: ViewProps): VNode {
  const { answer } = posed
  const { change, back } = useStepsBack(said, changeTo)
  const order = said.length === posed.parts.length ? said : untouched(posed)
  const [lifted, lift] = useState<{ readonly id: string; readonly home: readonly string[] }>()
  const list = useRef<HTMLOListElement>(null)
  const textOf = (id: string) => posed.parts.find(part => part.id === id)?.text ?? ''
  const tell = (word: string, id: string, from: readonly string[]) =>
    say(fill(words[word], { text: plainly(textOf(id)), n: from.indexOf(id) + 1, all: from.length }))

  function place(id: string, to: number): void {
    const next = order.filter(other => other !== id)
    next.splice(to, 0, id)
    change(next)
    tell('moved', id, next)
  }

  useCarry(
    list,
    {
      lifted: id => tell('lifted', id, order),
      over: () => {},
      put: (id, onto) => id !== onto && place(id, order.indexOf(onto)),
      returned: id => tell('dropped', id, order),
      tapped: () => {},
    },
    phase === 'asking',
  )

  const focusAfter = useFocusAfter(list)
  function move(id: string, by: number, button: string): void {
    const to = order.indexOf(id) + by
    if (to < 0 || to >= order.length) return
    place(id, to)
    // The step is drawn anew elsewhere in the list, and at an end its button goes quiet.
    focusAfter(`[data-step="${id}"] .${button}:not(:disabled)`, `[data-step="${id}"] .step-text`)
  }

  function press(event: KeyboardEvent, id: string): void {
    if (event.key === ' ') {
      lift(lifted ? undefined : { id, home: order })
      tell(lifted ? 'dropped' : 'lifted', id, order)
    } else if (event.key === 'Escape' && lifted) {
      change(lifted.home)
      tell('moved', id, lifted.home)
      lift(undefined)
    } else if (event.key === 'ArrowUp' && lifted) move(id, -1, 'step-text')
    else if (event.key === 'ArrowDown' && lifted) move(id, 1, 'step-text')
    else if (back && asksBack(event)) back()
    else return
    event.preventDefault()
  }

  return (
    <>
      <ol class="steps" role="list" ref={list}>
        {order.map((id, at) => {
          const due = answer ? answer.key.right.indexOf(id) : at
          const judged = answer && phase === 'open' ? (due === at ? 'right' : 'wrong') : ''
          const why = posed.parts.find(part => part.id === id)?.why
          return (
            <li
              key={id}
              data-step={id}
              data-card={phase === 'asking' ? id : undefined}
              data-place={id}
              class={`step ${judged && `option--${judged}`} ${lifted?.id === id ? 'step--lifted' : ''}`}
            >
              <input type="hidden" name="said" value={id} />
              <button
                type="button"
                class="step-text"
                disabled={phase !== 'asking'}
                aria-pressed={lifted?.id === id}
                onKeyDown={event => press(event, id)}
              >
                <span class="option-number">{at + 1}</span> <Inline text={textOf(id)} />
              </button>
              {phase === 'asking' && (
                <span class="step-paper">
                  <Inline text={textOf(id)} />
                </span>
              )}
              {phase === 'asking' && (
                <Arrows
                  words={words}
                  text={plainly(textOf(id))}
                  first={at === 0}
                  last={at === order.length - 1}
                  move={(by, button) => move(id, by, button)}
                />
              )}
              {judged && (
                <span class="option-verdict">
                  {due === at ? words['inPlace'] : fill(words['shouldBe'], { n: due + 1 })}
                </span>
              )}
              {judged && why !== undefined && (
                <span class="comment">
                  <Inline text={why} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {phase === 'asking' && <BackButton back={back} words={words} keys="keys-order" />}
      {phase !== 'asking' &&
        trapsIn(posed, order).map(why => (
          <p key={why} class="comment">
            <Inline text={why} />
          </p>
        ))}
    </>
  )
}

const untouched = ({ parts }: Posed): readonly string[] => parts.map(({ id }) => id)
const isComplete = ({ parts }: Posed, said: readonly string[]): boolean => said.length === parts.length

function trapsIn({ answer }: Posed, order: readonly string[]): string[] {
  return (answer?.traps ?? []).flatMap(({ said, why }) => {
    const [step = '', before = ''] = said.split('<')
    return order.indexOf(step) < order.indexOf(before) ? [why] : []
  })
}

export const order: View = { View: Operated, isComplete, untouched }
