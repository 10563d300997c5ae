import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { BodyProps } from './Body.tsx'

/** Options of one or several, and the numbered lines of a sheet: native inputs, commentary under each. */
export function Choices({ posed, said, change, standing, words }: BodyProps): VNode {
  const { kind, parts, answer } = posed
  const one = kind === 'single'
  const toggle = (id: string, on: boolean) =>
    change(one ? [id] : on ? [...said, id].sort() : said.filter(other => other !== id))
  return (
    <fieldset class="options" aria-labelledby={`${posed.id}-prompt`}>
      {parts.map((part, place) => {
        const chosen = said.includes(part.id)
        const right = answer?.key.right.includes(part.id) ?? false
        const judged = answer && (standing.open ? chosen || right : standing.tries > 0 && chosen && one)
        const told = answer && part.why && (standing.open || (standing.tries > 0 && chosen))
        const verdict = !judged ? '' : right ? (chosen ? 'right' : 'missed') : 'wrong'
        return (
          <label
            key={part.id}
            class={`option ${verdict && `option--${verdict}`} ${standing.open && !judged ? 'option--rest' : ''}`}
          >
            <input
              type={one ? 'radio' : 'checkbox'}
              name="said"
              value={part.id}
              checked={chosen}
              disabled={standing.open}
              onChange={event => toggle(part.id, event.currentTarget.checked)}
            />
            <span class="option-body">
              <span>
                {kind === 'sheet' && <span class="option-number">{`${place + 1}. `}</span>}
                <Inline text={part.text} />
              </span>
              {verdict && <span class="option-verdict">{words[`${one ? '' : 'mark-'}${verdict}`]}</span>}
              {answer && part.why && (
                <span class="comment" data-when={part.id} hidden={!told}>
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
