import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import { Share } from './Share.tsx'
import type { Sum } from './sum.ts'

type Props = { readonly sum: Sum; readonly tell: Teller }

/** Right decisions before the course and after it, by decision and never by person. */
export function BeforeAfter({ sum, tell }: Props): VNode {
  const { beforeAfter: all, shares } = sum
  return (
    <section aria-labelledby="before-after">
      <h2 id="before-after">{tell.word('beforeTitle')}</h2>
      <p class="note">{tell.word(all.length > 0 ? 'beforeNote' : 'beforeNone')}</p>
      {all.length > 0 && (
        <table class="results-table">
          <thead>
            <tr>
              <th scope="col">{tell.word('decision')}</th>
              <th scope="col">{tell.word('before')}</th>
              <th scope="col">{tell.word('after')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ pair, before, after }) => (
              <tr key={pair.after.id}>
                <th scope="row" lang={pair.lang}>
                  <Inline text={pair.title} />
                </th>
                {[before, after].map(({ right, all: asked }, at) => (
                  <td key={`${at}`}>
                    {asked > 0 ? (
                      <Share part={right} of={asked} shares={shares} tell={tell} hollow={at === 0} />
                    ) : (
                      tell.word('nobody')
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
