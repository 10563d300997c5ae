import type { ComponentChildren, TargetedSubmitEvent, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Place } from '#learner/fact.ts'
import { Inline } from '../prediction/Inline.tsx'
import { asksConfidence, Confidence, sureIn } from './Confidence.tsx'
import { press } from './keys.ts'
import type { Posed } from './pose.ts'
import { takeOver } from './take-over.ts'
import { useItem } from './use-item.ts'
import { type Grade, Verdict } from './Verdict.tsx'
import { fill, plainly, type View, type Words } from './view.ts'

export type ItemFormProps = {
  readonly posed: Posed
  /** How its kind is operated: handed in, so that a lesson loads no kind it does not have. */
  readonly view: View
  readonly place: Place
  readonly round?: number
  readonly words: Words
  readonly heading?: 'h2' | 'h3'
  /** The one live region of a check; an item that stands alone has its own. */
  readonly say?: (text: string) => void
  readonly onAnswer?: () => void
  /** What stands after the verdict: the way to the next question. */
  readonly onward?: ComponentChildren
}

/**
 * One item. Before this code has arrived early.js takes the answer by `data-early` and shows what waits for it in
 * `data-when`; then the facts tell the same story here.
 */
export function ItemForm(props: ItemFormProps): VNode {
  const { posed, view, place, round, words, heading: Heading = 'h3', onAnswer, onward } = props
  const { state, phase, said, change, answer, again } = useItem(posed, view, place, round)
  const [acted, setActed] = useState(false)
  const [lacks, setLacks] = useState(false)
  const [spoken, speak] = useState('')
  const say = props.say ?? speak
  const form = useRef<HTMLFormElement>(null)
  const verdict = useRef<HTMLHeadingElement>(null)
  const { View: Operated, isComplete } = view
  const { answer: opened } = posed
  const grade: Grade = state.credit === 1 ? 'right' : state.credit > 0 ? 'partly' : 'wrong'

  useLayoutEffect(() => {
    if (!form.current || !takeOver(form.current)) return
    setActed(true)
    onAnswer?.()
  }, [])
  useEffect(() => {
    // Focus follows an act of the learner, never the state of an old visit.
    if (!acted || phase === 'asking' || !opened) return
    const key = fill(words['rightAnswer'], { answer: plainly(opened.inWords) })
    say(phase === 'open' && grade !== 'right' ? `${words[grade]}. ${key}` : (words[grade] ?? ''))
    verdict.current?.focus()
  }, [acted, phase, state.tries])

  function give(what: readonly string[], from?: HTMLFormElement): void {
    answer(what, from && sureIn(from))
    setActed(true)
    setLacks(false)
    onAnswer?.()
  }

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (phase !== 'asking') return
    if (isComplete(posed, said)) give(said, event.currentTarget)
    else {
      setLacks(true)
      event.currentTarget.querySelector<HTMLElement>(':is(input, select):invalid, .options input')?.focus()
    }
  }

  function retry(): void {
    again()
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(controls)?.focus())
  }

  const { lock, id, kind } = posed
  return (
    <form
      ref={form}
      class="item"
      id={id}
      noValidate
      autocomplete="off"
      data-early={JSON.stringify({ kind: 'answer', about: id, place, round: state.round, lock })}
      data-right={opened?.key.right.join(' ')}
      data-tolerance={opened?.key.tolerance}
      data-sorted={kind === 'order' ? undefined : ''}
      onSubmit={submit}
      onKeyDown={press}
    >
      <Heading class="question" id={`${id}-prompt`} tabIndex={-1}>
        <Inline text={posed.prompt} />
      </Heading>
      <p class="note item-how">{fill(words[`how-${kind}`], { n: posed.count ?? '' })}</p>
      <Operated posed={posed} said={said} change={change} phase={phase} words={words} say={say} />
      {opened && asksConfidence(kind) && state.tries === 0 && <Confidence words={words} />}
      <p class="error" role="alert" hidden={!lacks || phase !== 'asking' || isComplete(posed, said)}>
        {words[`need-${kind}`]}
      </p>
      {phase === 'asking' && (
        <p class="actions needs-script" data-when="asking">
          <button class="button button--primary" type="submit">
            {words[opened ? 'check' : 'keep']}
          </button>
        </p>
      )}
      {opened && (
        <Verdict
          answer={opened}
          phase={phase}
          grade={grade}
          hinted={state.tries > 0 && !state.open}
          heading={verdict}
          level={Heading === 'h2' ? 3 : 4}
          words={words}
        >
          {phase === 'missed' && (
            <p class="actions">
              <button class="button button--primary" type="button" onClick={retry}>
                {words['again']}
              </button>
              <button class="button" type="button" onClick={() => give([])}>
                {words['showKey']}
              </button>
            </p>
          )}
        </Verdict>
      )}
      {phase === 'open' && onward}
      {!props.say && (
        <p class="visually-hidden" role="status">
          {spoken}
        </p>
      )}
    </form>
  )
}

const controls = '[name="said"]:checked, [name="said"]:not([type="hidden"]), .step-text'
