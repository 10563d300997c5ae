import type { VNode } from 'preact'
import { plain } from '#course/inline.ts'
import type { SortAsked } from '../ask.ts'
import { fill, type Words } from '../fill.ts'
import { Inline } from '../Inline.tsx'

type SortProps = { readonly asked: SortAsked; readonly words: Words }

/** Cards and the place of each; a selector works for every hand and every reader. */
export function SortQuestion({ asked, words }: SortProps): VNode {
  return (
    <ul class="prediction-cards" role="list">
      {asked.cards.map(({ id, text }) => (
        <li key={id}>
          <p id={`${asked.id}-${id}`}>
            <Inline text={text} />
          </p>
          <select
            class="field"
            name="said"
            required
            aria-label={fill(words['cell'] ?? '', { row: words['place'] ?? '', column: plain(text) })}
          >
            <option value="">{words['choose']}</option>
            {asked.rooms.map(room => (
              <option key={room.id} value={`${id}:${room.id}`}>
                {plain(room.text)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}
