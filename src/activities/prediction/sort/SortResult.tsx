import type { VNode } from 'preact'
import { plain } from '#course/inline.ts'
import type { Said } from '#learner/fact.ts'
import type { SortAsked } from '../ask.ts'
import { fill, type Words } from '../fill.ts'
import { Inline } from '../Inline.tsx'
import { matches, roomsSaid } from './rooms.ts'

type SortProps = {
  readonly asked: SortAsked
  readonly words: Words
  readonly said: Said | undefined
}

/** Every card in its place with the reason, and where the learner had put it. */
export function SortResult({ asked, words, said }: SortProps): VNode {
  const guessed = roomsSaid(said)
  const name = (id: string | undefined) => plain(asked.rooms.find(room => room.id === id)?.text ?? '')
  return (
    <>
      {said && said.length > 0 && (
        <p>
          <strong>
            {fill(words['placedRight'] ?? '', {
              right: matches(asked.cards, said),
              all: asked.cards.length,
            })}
          </strong>
        </p>
      )}
      <ul class="prediction-cards" role="list">
        {asked.cards.map(({ id, text, room, explanation }) => {
          const guess = guessed.get(id)
          return (
            <li key={id} class={guess === room ? 'is-right' : undefined}>
              <p>
                <Inline text={text} />
              </p>
              <p class="prediction-sign">
                <strong>{fill(words['itsPlace'] ?? '', { room: name(room) })}</strong>
                {name(guess) !== '' && guess !== room && (
                  <> {fill(words['yourPlace'] ?? '', { room: name(guess) })}</>
                )}
              </p>
              <p class="comment">
                <Inline text={explanation} />
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
