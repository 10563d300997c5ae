import type { VNode } from 'preact'
import type { Drawers, Entry } from '#learner/drawers.ts'
import { here } from '#learner/here.ts'
import { eraseEntry, THEME } from './erasure.ts'
import { Fold } from './Fold.tsx'
import type { Ask } from './ProgressView.tsx'
import type { Teller } from './teller.ts'

type Props = { readonly drawers: Drawers; readonly tell: Teller; readonly ask: Ask }

/** How much of a value nobody can read is shown. */
const SHOWN = 400

/** What lies here besides records: settings of the site, values set aside, records of a newer edition. */
export function KeptDrawers({ drawers, tell, ask }: Props): VNode {
  const nameOf = ({ key }: Entry) => {
    if (key === THEME) return tell.word('setting-theme')
    if (key === `${here.prefix}:asked-to-last`) return tell.word('setting-asked')
    const [, drawer, ...id] = key.slice(here.prefix.length).split(':')
    if (drawer === 'workshop') return tell.word('setting-workshop', { id: id.join(':') })
    return drawer === 'room' ? tell.word('setting-room', { id: id.join(':') }) : key
  }
  return (
    <>
      {(['other', 'aside', 'newer', 'early'] as const).map(
        drawer =>
          drawers[drawer].length > 0 && (
            <Fold
              key={drawer}
              summary={
                <>
                  {tell.word(`drawer-${drawer}`)}{' '}
                  <small class="kept-counts">{tell.number(drawers[drawer].length)}</small>
                </>
              }
            >
              {() => (
                <div>
                  <p class="note">{tell.word(`drawer-${drawer}-note`)}</p>
                  <ul role="list">
                    {drawers[drawer].map(entry => (
                      <li key={entry.key} class="kept-entry">
                        <span>
                          {nameOf(entry)} <code class="kept-value">{entry.text.slice(0, SHOWN)}</code>
                        </span>
                        <button
                          type="button"
                          class="button button--text button--small"
                          aria-label={tell.word('eraseOne', { what: nameOf(entry) })}
                          onClick={event =>
                            ask(
                              eraseEntry(nameOf(entry), entry, tell.counted(drawer, 1), tell),
                              event.currentTarget,
                            )
                          }
                        >
                          {tell.word('erase')}
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </Fold>
          ),
      )}
      {drawers.erased > 0 && <p class="note">{tell.counted('erased', drawers.erased)}</p>}
      {drawers.elsewhere > 0 && <p class="note">{tell.counted('elsewhere', drawers.elsewhere)}</p>}
    </>
  )
}
