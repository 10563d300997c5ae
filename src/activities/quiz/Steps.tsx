import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Inline } from '../prediction/Inline.tsx'
import type { BodyProps } from './Body.tsx'

/** Steps to be put in order: buttons up and down, or Space to lift, arrows to move, Space to drop, Esc to return. */
export function Steps({ posed, said, change, standing, words }: BodyProps): VNode {
  const { answer } = posed
  const order = said.length === posed.parts.length ? said : posed.parts.map(part => part.id)
  const [lifted, lift] = useState<{ readonly id: string; readonly home: readonly string[] }>()
  const list = useRef<HTMLOListElement>(null)

  function move(id: string, by: number): void {
    const from = order.indexOf(id)
    const to = from + by
    if (to < 0 || to >= order.length) return
    const next = order.filter(other => other !== id)
    next.splice(to, 0, id)
    change(next)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus())
  }

  function press(event: KeyboardEvent, id: string): void {
    if (event.key === ' ') lift(lifted ? undefined : { id, home: order })
    else if (event.key === 'Escape' && lifted) {
      change(lifted.home)
      lift(undefined)
    } else if (event.key === 'ArrowUp' && lifted) move(id, -1)
    else if (event.key === 'ArrowDown' && lifted) move(id, 1)
    else return
    event.preventDefault()
  }

  return (
    <ol class="steps" role="list" ref={list}>
      {order.map((id, place) => {
        const part = posed.parts.find(other => other.id === id)
        const due = answer ? answer.key.right.indexOf(id) : place
        const judged = answer && standing.open ? (due === place ? 'right' : 'wrong') : ''
        return (
          <li
            key={id}
            class={`step ${judged && `option--${judged}`} ${lifted?.id === id ? 'step--lifted' : ''}`}
          >
            <input type="hidden" name="said" value={id} />
            <button
              type="button"
              class="step-text"
              data-step={id}
              disabled={standing.open}
              aria-pressed={lifted?.id === id}
              aria-label={`${place + 1}. ${part?.text.replaceAll('**', '') ?? ''}`}
              onKeyDown={event => press(event, id)}
            >
              <span class="option-number">{place + 1}</span> <Inline text={part?.text ?? ''} />
            </button>
            {!standing.open && (
              <span class="step-buttons">
                <button
                  type="button"
                  aria-label={words['up']}
                  disabled={place === 0}
                  onClick={() => move(id, -1)}
                >
                  <svg
                    viewBox="0 0 16 16"
                    width="16"
                    height="16"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="2"
                    aria-hidden="true"
                  >
                    <path d="m3 10 5-5 5 5" />
                  </svg>
                </button>
                <button
                  type="button"
                  aria-label={words['down']}
                  disabled={place === order.length - 1}
                  onClick={() => move(id, 1)}
                >
                  <svg
                    viewBox="0 0 16 16"
                    width="16"
                    height="16"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="2"
                    aria-hidden="true"
                  >
                    <path d="m3 6 5 5 5-5" />
                  </svg>
                </button>
              </span>
            )}
            {judged && (
              <span class="option-verdict">
                {judged === 'right' ? words['inPlace'] : words['shouldBe']?.replace('{n}', String(due + 1))}
              </span>
            )}
            {judged && part?.why && (
              <span class="comment">
                <Inline text={part.why} />
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
