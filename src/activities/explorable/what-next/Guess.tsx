import type { ComponentChildren, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { saidAbout } from '../../prediction/said.ts'
import type { Option } from './ranking.ts'

type Props = { readonly about: string; readonly words: Words; readonly children: ComponentChildren }

const options: readonly Option[] = ['success', 'list', 'partners', 'portal', 'teams', 'repair']

/** Asks first which of the six will come out on top; only then what was computed is shown, the guess beside it. */
export function Guess({ about, words, children }: Props): VNode {
  const name = useId()
  const [chosen, setChosen] = useState<Option>()
  const said = saidAbout(useFacts(), about)
  if (said) {
    const [option] = said
    return (
      <>
        {option !== undefined && <p>{fill(words['guessed'] ?? '', { option: words[option] ?? '' })}</p>}
        {children}
      </>
    )
  }
  const seal = (said: readonly string[]) => learner.record({ kind: 'prediction', about, said })
  return (
    <form
      class="needs-script"
      onSubmit={event => {
        event.preventDefault()
        if (chosen) seal([chosen])
      }}
    >
      <fieldset class="what-next-guess">
        <legend class="question">{words['guess']}</legend>
        {options.map(option => (
          <label key={option} class="option">
            <input type="radio" name={name} checked={chosen === option} onChange={() => setChosen(option)} />
            <span>{words[option]}</span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="button button--primary" disabled={!chosen}>
          {words['seal']}
        </button>
        <button type="button" class="button button--text" onClick={() => seal([])}>
          {words['skip']}
        </button>
      </p>
    </form>
  )
}
