import type { VNode } from 'preact'
import type { Diagnostic } from '#course/shapes.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { type Sign, UNKNOWN } from './signs.ts'

type ListProps = {
  readonly diagnostic: Diagnostic
  readonly of: (sign: Sign) => string | undefined
  /** In sales, as far as it was said. */
  readonly people: string
  readonly words: Words
  /** @param place of a sign, or the number of signs for the people. */
  readonly change: (place: number) => void
}

/** All that was answered, each with a way to change it. */
export function AnswerList({ diagnostic, of, people, words, change }: ListProps): VNode {
  const { signs, unknown } = diagnostic
  const said = (sign: Sign) => {
    const id = of(sign)
    const text = id === UNKNOWN ? unknown : sign.answers.find(answer => answer.id === id)?.text
    return text ?? words['none'] ?? ''
  }
  return (
    <section class="diagnostic-answers">
      <h3>{words['answers']}</h3>
      <ol>
        {signs.map((sign, place) => (
          <li key={sign.id}>
            <span class="answer-sign">
              <span class="sign-number">{place + 1}</span> <Inline text={sign.text} />
            </span>
            <span class="answer-said">
              <Inline text={said(sign)} />
            </span>
            <Change
              words={words}
              name={fill(words['changeSign'] ?? '', { n: place + 1 })}
              press={() => change(place)}
            />
          </li>
        ))}
        <li>
          <span class="answer-sign">{words['peopleShort']}</span>
          <span class="answer-said">{people || words['none']}</span>
          <Change words={words} name={words['changePeople'] ?? ''} press={() => change(signs.length)} />
        </li>
      </ol>
    </section>
  )
}

type ChangeProps = { readonly words: Words; readonly name: string; readonly press: () => void }

function Change({ words, name, press }: ChangeProps): VNode {
  return (
    <button class="button button--text button--small" type="button" aria-label={name} onClick={press}>
      {words['change']}
    </button>
  )
}
