import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { ViewProps } from './view.ts'

type OptionsProps = ViewProps & { readonly one?: boolean; readonly numbered?: boolean }

/** Options of one or several, and the numbered lines of a sheet: native inputs, commentary under each. */
export function Options({
  posed,
  said,
  change,
  phase,
  words,
  one = false,
  numbered = false,
}: OptionsProps): VNode {
  const toggle = (id: string, on: boolean) =>
    change(one ? [id] : on ? [...said, id].sort() : said.filter(other => other !== id))
  const right = (id: string) => posed.answer?.key.right.includes(id) ?? false
  /** Of several the marks stay unjudged while the key is closed: their commentary says enough. */
  const verdictOf = (id: string) => {
    const chosen = said.includes(id)
    if (!posed.answer || phase === 'asking' || (phase === 'missed' && !one)) return ''
    if (right(id)) return chosen ? 'right' : phase === 'open' ? 'missed' : ''
    return chosen ? 'wrong' : ''
  }
  return (
    <fieldset class="options" aria-labelledby={`${posed.id}-prompt`}>
      {posed.parts.map((part, place) => {
        const chosen = said.includes(part.id)
        const verdict = verdictOf(part.id)
        const rest = phase === 'open' && !verdict && !chosen
        return (
          <label
            key={part.id}
            class={`option ${verdict && `option--${verdict}`} ${rest ? 'option--rest' : ''}`}
          >
            <input
              type={one ? 'radio' : 'checkbox'}
              name="said"
              value={part.id}
              checked={chosen}
              disabled={phase !== 'asking'}
              onChange={event => toggle(part.id, event.currentTarget.checked)}
            />
            <span class="option-body">
              <span>
                {numbered && <span class="option-number">{`${place + 1}. `}</span>}
                <Inline text={part.text} />
              </span>
              {verdict && <span class="option-verdict">{words[`${one ? 'one' : 'mark'}-${verdict}`]}</span>}
              {part.why !== undefined && (
                <span
                  class="comment"
                  data-when={part.id}
                  hidden={!(phase === 'open' || (phase === 'missed' && chosen))}
                >
                  <Inline text={part.why} />
                </span>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
