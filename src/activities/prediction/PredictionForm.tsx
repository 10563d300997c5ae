import type { TargetedEvent, TargetedSubmitEvent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Said } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Asked } from './ask.ts'
import { controlsOf, isTouched } from './controls.ts'
import type { Words } from './fill.ts'
import { Inline } from './Inline.tsx'
import { saidAbout } from './said.ts'

/** What a kind gets; its words and language are the page's. */
export type KindProps<A extends Asked> = {
  readonly asked: A
  readonly language: Language
  readonly words: Words
}

type PredictionProps = Pick<KindProps<Asked>, 'asked' | 'words'> & {
  /** Word on the button. */
  readonly seal: string
  /** Controls that give the guess as inputs named `said`. */
  readonly question: VNode
  /** The truth beside the guess. */
  readonly truth: (said: Said | undefined) => VNode
  /** What a screen reader says when the truth appears: at most two numbers. */
  readonly told?: (said: Said) => string
}

/** What keeps a guess that is not sealed yet comes when there is one. */
const halfDone = () => import('./half-done.ts')

/**
 * A guess, sealed before the truth is shown, or skipped. Before this code has arrived the page's own script takes
 * the act (`data-early`) and shows what is hidden until then; from `data-live` on the form is ours.
 */
export function PredictionForm({
  asked,
  words,
  seal: sealWord,
  question,
  truth,
  told,
}: PredictionProps): VNode {
  const said = saidAbout(useFacts(), asked.id)
  const [acted, setActed] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const answered = said !== undefined

  useEffect(() => {
    form.current?.setAttribute('data-live', '')
    const given = form.current && controlsOf(form.current).some(isTouched)
    if (given || [...learner.$facts.get().values()].some(({ about }) => about === `${asked.id}.draft`))
      void halfDone().then(draft => form.current && draft.takeUpDraft(form.current, asked.id))
  }, [])
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
    void halfDone().then(draft => draft.dropDraft(asked.id))
    setActed(true)
  }

  const keep = ({ currentTarget }: TargetedEvent<HTMLFormElement>): void => {
    if (!answered) void halfDone().then(draft => draft.keepDraft(currentTarget, asked.id))
  }

  return (
    <form
      ref={form}
      data-early={JSON.stringify({ kind: 'prediction', about: asked.id })}
      aria-labelledby={`${asked.id}-prompt`}
      autocomplete="off"
      onSubmit={seal}
      onInput={keep}
      // A curve is drawn beside its fields.
      onPointerUp={keep}
      onKeyUp={keep}
    >
      <p class="prediction-kicker">{words['predict']}</p>
      <p class="question" id={`${asked.id}-prompt`}>
        <Inline text={asked.prompt} />
      </p>
      <div data-when="asking" hidden={answered}>
        {question}
        <p class="actions needs-script">
          <button class="button button--primary" type="submit">
            {words[sealWord]}
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
        {said?.length === 0 && <p class="note">{words['skipped']}</p>}
        {truth(said)}
        <p class="comment">
          <Inline text={asked.after} />
        </p>
      </div>
      <p class="visually-hidden" role="status">
        {acted && said ? (said.length === 0 ? words['skipped'] : told?.(said)) : ''}
      </p>
    </form>
  )
}
