import type { TargetedSubmitEvent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Asked } from './ask.ts'
import type { Words } from './fill.ts'
import { Inline } from './Inline.tsx'
import { Question } from './Question.tsx'
import { Result } from './Result.tsx'
import { saidAbout } from './said.ts'
import { summary } from './summary.ts'

export type PredictionProps = {
  readonly asked: Asked
  readonly language: Language
  readonly words: Words
}

const sealWords = { number: 'seal', choice: 'sealAnswer', sort: 'sealAnswer', curve: 'sealCurve' } as const

/**
 * A guess, sealed before the truth is shown, or skipped. Before this code has arrived the page's own script takes
 * the act (`data-early`) and shows what is hidden until then; from `data-live` on the form is ours.
 */
export function PredictionForm({ asked, language, words }: PredictionProps): VNode {
  const said = saidAbout(useFacts(), asked.id)
  const [acted, setActed] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const answered = said !== undefined

  useEffect(() => form.current?.setAttribute('data-live', ''), [])
  useEffect(() => {
    if (acted && answered) result.current?.focus()
  }, [acted, answered])

  function seal(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const skips = event.submitter?.getAttribute('name') === 'skip'
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (!skips) wrong?.focus()
    if (answered || (wrong && !skips)) return
    const values = new FormData(event.currentTarget).getAll('said').map(String)
    learner.record({ kind: 'prediction', about: asked.id, said: skips ? [] : values })
    setActed(true)
  }

  return (
    <form
      ref={form}
      data-early={JSON.stringify({ kind: 'prediction', about: asked.id })}
      aria-labelledby={`${asked.id}-prompt`}
      autocomplete="off"
      onSubmit={seal}
    >
      <p class="prediction-kicker">{words['predict']}</p>
      <p class="question" id={`${asked.id}-prompt`}>
        <Inline text={asked.prompt} />
      </p>
      <div data-when="asking" hidden={answered}>
        <Question asked={asked} language={language} words={words} />
        <p class="actions needs-script">
          <button class="button button--primary" type="submit">
            {words[sealWords[asked.kind]]}
          </button>
          <button class="button button--text" type="submit" name="skip" value="1" formNoValidate>
            {words['show']}
          </button>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, here are none */}
      <div
        ref={result}
        class="prediction-result"
        role="group"
        aria-labelledby={`${asked.id}-prompt`}
        data-when="answered"
        hidden={!answered}
        tabIndex={-1}
      >
        <Result asked={asked} language={language} words={words} said={said} />
      </div>
      <p class="visually-hidden" role="status">
        {acted && said ? summary(asked, said, language, words) : ''}
      </p>
    </form>
  )
}
