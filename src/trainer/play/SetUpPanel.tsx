import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { tableName } from './compare.ts'
import { isSeed, MOST_TABLES, type PlayAct } from './play-part.ts'
import type { RoomView } from './room-view.ts'

type Props = { readonly view: RoomView; readonly act: (act: PlayAct) => void }

/** Before a room plays: one story or several tables, from where each begins, which events come. */
export function SetUpPanel({ view, act }: Props): VNode {
  const { book, play } = view
  const id = useId()
  return (
    <div class="play-panel-setup">
      <label>
        <span>{book.word('panel.room')}</span>
        <select
          value={String(play.tables.length)}
          onChange={event => act({ act: 'tables', count: Number(event.currentTarget.value) })}
        >
          {Array.from({ length: MOST_TABLES }, (_, at) => at + 1).map(count => (
            <option key={`${count}`} value={String(count)}>
              {count === 1 ? book.word('panel.whole') : book.word('panel.tables', { n: count })}
            </option>
          ))}
        </select>
      </label>
      {play.tables.map((table, at) => (
        <div key={`${at}`} class="play-panel-table">
          {play.tables.length > 1 && (
            <label>
              <span>{book.word('panel.name', { n: at + 1 })}</span>
              <input
                value={table.name}
                maxLength={24}
                placeholder={book.word('table', { n: at + 1 })}
                onInput={event => act({ act: 'name', table: at, name: event.currentTarget.value })}
              />
            </label>
          )}
          <label>
            <span>
              {book.word('panel.profile')}
              {play.tables.length > 1 && <span class="visually-hidden">: {tableName(book, play, at)}</span>}
            </span>
            <select
              value={table.profile}
              onChange={event => act({ act: 'profile', table: at, profile: event.currentTarget.value })}
            >
              {book.script.profiles.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      ))}
      <label>
        <span>{book.word('panel.seed')}</span>
        <input
          inputMode="numeric"
          value={String(play.seed)}
          aria-describedby={`${id}seed`}
          onChange={event => {
            const seed = Number(event.currentTarget.value)
            if (isSeed(seed)) act({ act: 'seed', seed })
            else event.currentTarget.value = String(play.seed)
          }}
        />
      </label>
      <p class="play-panel-note" id={`${id}seed`}>
        {book.word('panel.seedHow')}
      </p>
      <Again {...{ view, act }} />
    </div>
  )
}

/** Everything anew, asked twice: what a room has decided in half an hour goes with one click otherwise. */
function Again({ view: { book, play }, act }: Props): VNode | null {
  const [asks, ask] = useState(false)
  if (play.steps.length === 0 && !play.closed) return null
  if (!asks)
    return (
      <button type="button" class="button button--small" onClick={() => ask(true)}>
        {book.word('panel.again')}
      </button>
    )
  return (
    <p class="play-panel-sure">
      {book.word('panel.againSure')}{' '}
      <button
        type="button"
        class="button button--small"
        onClick={() => {
          act({ act: 'begin' })
          ask(false)
        }}
      >
        {book.word('panel.yes')}
      </button>{' '}
      <button type="button" class="button button--small" onClick={() => ask(false)}>
        {book.word('panel.no')}
      </button>
    </p>
  )
}
