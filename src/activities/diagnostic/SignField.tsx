import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import { mixed, type Sign, UNKNOWN } from './signs.ts'

type SignProps = {
  readonly sign: Sign
  /** From 0. */
  readonly place: number
  readonly unknown: string
  /** Before the answers on paper, where they are counted by them. */
  readonly letters: string
  readonly chosen: string | undefined
  readonly hidden: boolean
  readonly choose: (answer: string) => void
}

/** A sign with its four answers and “do not know”. */
export function SignField({ sign, place, unknown, letters, chosen, hidden, choose }: SignProps): VNode {
  return (
    <fieldset class="sign" id={`sign-${sign.id}`} hidden={hidden}>
      <legend class="question">
        <span class="sign-number">{place + 1}</span> <Inline text={sign.text} />
      </legend>
      {[...mixed(sign), { id: UNKNOWN, text: unknown }].map((answer, letter) => (
        <label key={answer.id} class={answer.id === UNKNOWN ? 'option sign-unknown' : 'option'}>
          <input
            type="radio"
            name={sign.id}
            value={answer.id}
            checked={chosen === answer.id}
            onChange={() => choose(answer.id)}
          />
          <span>
            {letters[letter] && <span class="sign-letter without-script">{letters[letter]}) </span>}
            <Inline text={answer.text} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
