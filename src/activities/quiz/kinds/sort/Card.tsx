import type { VNode } from 'preact'
import { Inline } from '../../../prediction/Inline.tsx'
import { Grip } from '../../carry/Grip.tsx'
import { placeOf, whyOf } from '../../pairs.ts'
import type { Part } from '../../pose.ts'
import { fill, plainly, type ViewProps } from '../../view.ts'

type CardProps = ViewProps & {
  readonly part: Part
  readonly taken: boolean
  readonly choose: (place: string) => void
  readonly press: (event: KeyboardEvent, card: string) => void
}

/** A card with its grip and the list of rooms; once checked, with its verdict. */
export function Card({ posed, said, phase, words, part, taken, choose, press }: CardProps): VNode {
  const { places, answer } = posed
  const at = placeOf(said, part.id)
  const due = placeOf(answer?.key.right ?? [], part.id)
  const isRight = at !== '' && at === due
  const judged = answer && phase === 'open' ? (isRight ? 'right' : 'wrong') : ''
  const why = phase === 'asking' ? undefined : whyOf(posed, part, at, phase === 'open')
  const asking = phase === 'asking'
  const name = `${posed.id}-${part.id}`
  return (
    <li
      class={`card ${judged && `option--${judged}`}`}
      data-card={asking ? part.id : undefined}
      data-taken={taken ? '' : undefined}
      onKeyDown={asking ? event => press(event, part.id) : undefined}
    >
      {asking && (
        <button
          class="grip needs-script no-print"
          type="button"
          aria-pressed={taken}
          aria-label={words['grip']}
          aria-describedby={name}
        >
          <Grip />
        </button>
      )}
      <span id={name} class="card-text">
        <Inline text={part.text} />
      </span>
      {asking && (
        <select
          class="field"
          name="said"
          required
          aria-labelledby={name}
          value={at ? `${part.id}:${at}` : ''}
          onChange={event => choose(event.currentTarget.value.slice(part.id.length + 1))}
        >
          <option value="">—</option>
          {places.map(({ id, text }, place) => (
            <option key={id} value={`${part.id}:${id}`}>
              {`${place + 1}. ${plainly(text)}`}
            </option>
          ))}
        </select>
      )}
      {judged && (
        <span class="option-verdict">
          {isRight
            ? words['mark-right']
            : fill(words['rightPlace'], { place: plainly(places.find(({ id }) => id === due)?.text ?? '') })}
        </span>
      )}
      {why !== undefined && (
        <span class="comment">
          <Inline text={why} />
        </span>
      )}
    </li>
  )
}
