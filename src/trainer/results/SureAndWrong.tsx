import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import type { SureAndWrong as Item } from './answers.ts'
import { Share } from './Share.tsx'
import type { Sum } from './sum.ts'

type Props = { readonly sum: Sum; readonly tell: Teller }

/** What a trainer asks for at once; the rest is folded. */
const FIRST = 3

/** The items of which most people were sure and wrong, with what they held. */
export function SureAndWrong({ sum, tell }: Props): VNode {
  const { sureAndWrong: all, shares } = sum
  const rest = all.slice(FIRST)
  const list = (items: readonly Item[]) => (
    <ol class="sure-items" role="list">
      {items.map(({ item, people, asked, misconceptions }) => (
        <li key={item.id}>
          <Share part={people} of={asked} shares={shares} tell={tell} />
          <div lang={item.lang}>
            <p class="sure-prompt">
              <Inline text={item.prompt} />
            </p>
            <ul class="sure-held" role="list">
              {misconceptions.map(({ text, people }) => (
                <li key={text}>
                  <Inline text={text} /> <span class="sure-count">{tell.number(people)}</span>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">{tell.word('sureTitle')}</h2>
      <p class="note">{tell.word(all.length > 0 ? 'sureNote' : 'sureNone')}</p>
      {list(all.slice(0, FIRST))}
      {rest.length > 0 && (
        <details>
          <summary>{tell.counted('more', rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}
