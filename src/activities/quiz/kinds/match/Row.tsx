import type { VNode } from 'preact'
import { Inline } from '../../../prediction/Inline.tsx'
import { placeOf } from '../../pairs.ts'
import type { Part } from '../../pose.ts'
import { fill, plainly, type ViewProps } from '../../view.ts'

type RowProps = ViewProps & {
  readonly part: Part
  /** A card is taken and can be put here. */
  readonly open: boolean
  readonly pair: (row: string, card: string) => void
}

/** What is asked about, with the list of all cards; once checked, with its verdict. */
export function Row({ posed, said, phase, words, part, open, pair }: RowProps): VNode {
  const { places, answer } = posed
  const at = placeOf(said, part.id)
  const due = placeOf(answer?.key.right ?? [], part.id)
  const isRight = at !== '' && at === due
  const judged = answer && phase === 'open' ? (isRight ? 'right' : 'wrong') : ''
  const name = `${posed.id}-${part.id}`
  return (
    <li class={`row ${judged && `option--${judged}`}`} data-place={part.id} data-open={open ? '' : undefined}>
      <span id={name}>
        <Inline text={part.text} />
      </span>
      <select
        class="field"
        name="said"
        required
        aria-labelledby={name}
        disabled={phase !== 'asking'}
        value={at ? `${part.id}:${at}` : ''}
        onChange={event => pair(part.id, event.currentTarget.value.slice(part.id.length + 1))}
      >
        <option value="">{words['choose']}</option>
        {places.map(({ id, text }) => (
          <option key={id} value={`${part.id}:${id}`}>
            {plainly(text)}
          </option>
        ))}
      </select>
      {judged && (
        <span class="option-verdict">
          {isRight
            ? words['mark-right']
            : fill(words['rightPlace'], { place: plainly(places.find(({ id }) => id === due)?.text ?? '') })}
        </span>
      )}
    </li>
  )
}
