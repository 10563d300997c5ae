import type { VNode } from 'preact'
import { type Asked, firstUndone, markOf } from './rounds.ts'
import { fill, type Words } from './view.ts'

type BarProps = {
  readonly asked: readonly Asked[]
  readonly current: number
  readonly words: Words
  readonly go: (to: number) => void
}

/** All questions in a row: solid done right, hatched missed, in the spot colour where one is. Each is a way to its question. */
export function Bar({ asked, current, words, go }: BarProps): VNode {
  return (
    <nav class="check-bar needs-script no-print" aria-label={words['questions']}>
      <ol role="list">
        {asked.map((one, place) => {
          const mark = markOf(one)
          return (
            <li key={one.posed.id} class={mark || (place === current ? 'spot' : '')}>
              <button
                type="button"
                aria-current={place === current ? 'step' : undefined}
                onClick={() => go(place)}
              >
                <span class="visually-hidden">
                  {fill(words['toQuestion'], { n: place + 1 })}
                  {mark && one.posed.answer && `, ${words[`bar-${mark}`]}`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {current < asked.length && firstUndone(asked) === asked.length && (
        <button class="button button--text button--small" type="button" onClick={() => go(asked.length)}>
          {words['toSummary']}
        </button>
      )}
    </nav>
  )
}
