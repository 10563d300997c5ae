import type { VNode } from 'preact'
import { PersonSign } from '#design/plan/marks.tsx'
import { wordOf } from '../ending-facts.ts'
import { type Book, mood } from './book.ts'
import type { Moment } from './moment.ts'
import { gaugesOf, gaugeValue, signed } from './moved.ts'
import { Ruler } from './Ruler.tsx'

/** Beside the room: who is here in which mood, and the gauges. */
export function Side({ book, moment }: { readonly book: Book; readonly moment: Moment }): VNode {
  const gauges = gaugesOf(book)
  const rulers = gauges.filter(({ show }) => show === 'ruler')
  return (
    <aside class="side">
      {book.script.people.length > 0 && <People {...{ book, moment }} />}
      <section>
        <h2>{book.word('state')}</h2>
        {rulers.map(({ id, name }) => (
          <Ruler
            key={id}
            {...{ book, name, now: gaugeValue(book, id, moment.now) }}
            before={gaugeValue(book, id, moment.before)}
          />
        ))}
        <p class="note">{book.word('rulerHow')}</p>
        <dl class="counters">
          {gauges
            .filter(({ show }) => show !== 'ruler')
            .map(gauge => {
              const by = gaugeValue(book, gauge.id, moment.now) - gaugeValue(book, gauge.id, moment.before)
              const [was, is] = [moment.before, moment.now].map(run =>
                wordOf(gauge, book.read(gauge.id, run)),
              )
              return (
                <div key={gauge.id}>
                  <dt>{gauge.name}</dt>
                  <dd>
                    {gauge.show === 'word' ? (
                      <>
                        <strong>{is}</strong>{' '}
                        {was !== is && <span>{book.word('was', { what: was ?? '' })}</span>}
                      </>
                    ) : (
                      <>
                        <strong>{gaugeValue(book, gauge.id, moment.now)}</strong>{' '}
                        {by !== 0 && <span>{signed(by)}</span>}
                      </>
                    )}
                  </dd>
                </div>
              )
            })}
        </dl>
      </section>
    </aside>
  )
}

function People({ book, moment }: { readonly book: Book; readonly moment: Moment }): VNode {
  const about = moment.screen === 'decide' ? (book.script.nodes[moment.node]?.here ?? []) : []
  const all = book.script.people.map(({ id, name }, place) => {
    const [st = 0, was = 0] = [moment.now, moment.before].map(run => book.read(`${id}.st`, run))
    return { id, name, st, was, isAbout: about.includes(place) && about.length < book.script.people.length }
  })
  return (
    <section>
      <h2>{book.word('people')}</h2>
      <ul class="people" role="list">
        {all.map(({ id, name, st, was, isAbout }) => (
          <li key={id} data-about={isAbout || undefined} data-gone={st < -3 || undefined}>
            <svg viewBox="-22 -22 44 44" width="32" height="32" aria-hidden="true">
              <PersonSign mark={st < -3 ? 'away' : 'star'} r={14} />
            </svg>
            <span class="people-name">{name}</span>
            <span class="people-mood">
              {mood(book, st)}
              {was !== st && st >= -3 && <small>{book.word('was', { what: mood(book, was) })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
