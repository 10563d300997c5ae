import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Book } from './book.ts'

type Props = {
  readonly book: Book
  /** Of the last run. */
  readonly last: number
  /** Absent: another one. */
  readonly seed: number | undefined
  readonly choose: (seed: number | undefined) => void
}

/** The same events as last time, or others. The number itself is for who wants to give it to somebody else. */
export function Seeds({ book, last, seed, choose }: Props): VNode {
  const id = useId()
  return (
    <fieldset>
      <legend>{book.word('events')}</legend>
      <div class="start-endings">
        {[undefined, last].map(value => (
          <label key={`${value}`} class="start-ending">
            <input type="radio" name={`${id}seed`} checked={seed === value} onChange={() => choose(value)} />
            <span>{book.word(value === undefined ? 'otherEvents' : 'sameEvents')}</span>
          </label>
        ))}
      </div>
      <details class="note">
        <summary>{book.word('seedName')}</summary>
        <p>{book.word('seed', { seed: last })}</p>
      </details>
    </fieldset>
  )
}

/** A start for the generator of events: any whole number will do. */
export const anotherSeed = (): number => 1 + Math.floor(Math.random() * 99_999)
