import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import type { ShownSlide } from './outline.ts'
import { type RoomVotes, slideOf } from './room-votes.ts'

type Props = {
  readonly rooms: readonly RoomVotes[]
  readonly slides: Readonly<Record<string, ShownSlide>>
  readonly decks: Readonly<Record<string, string>>
  readonly tell: Teller
}

/** Votes that the presenter counted on this device. They need no file, and nobody can be told from them. */
export function Hands({ rooms, slides, decks, tell }: Props): VNode {
  return (
    <section aria-labelledby="hands">
      <h2 id="hands">{tell.word('handsTitle')}</h2>
      <p class="note">{tell.word('handsNote')}</p>
      {rooms.map(({ deck, votes }) => (
        <div key={deck} class="results-scenario">
          <h3>
            <Inline text={decks[deck] ?? deck} />
          </h3>
          <table class="results-table">
            <thead>
              <tr>
                {['slide', 'first', 'afterTalk'].map(name => (
                  <th key={name} scope="col">
                    {tell.word(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {votes.map(({ slide, first, second }) => {
                const shown = slideOf(slides, slide)
                return (
                  <tr key={slide}>
                    <th scope="row" lang={shown?.lang}>
                      <Inline text={shown?.title ?? slide} />
                    </th>
                    <td>{handsOf(first, shown, tell)}</td>
                    <td>{handsOf(second, shown, tell)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}

/** «А 7, Б 3»: by the letters of the voting cards, or by fingers. */
function handsOf(counts: readonly number[], slide: ShownSlide | undefined, tell: Teller): string {
  if (counts.every(hands => hands === 0)) return ''
  const letters = tell.word('letters').split(/\s+/)
  return counts
    .map((hands, at) => `${slide?.fingers ? at + 1 : (letters[at] ?? at + 1)}\u00a0${tell.number(hands)}`)
    .join(', ')
}
