import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Place, Sure } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { Inline } from '../prediction/Inline.tsx'
import { Body, complete, type Words } from './Body.tsx'
import type { Posed } from './pose.ts'
import { draftOf, standing } from './standing.ts'

export type ItemFormProps = {
  readonly posed: Posed
  readonly place: Place
  readonly round?: number
  readonly words: Words
  readonly heading?: 'h2' | 'h3'
  /** What stands after the verdict: the way to the next question. */
  readonly onward?: ComponentChildren
}

const withConfidence = ['single', 'multi', 'num']

/**
 * One item: asked, missed once (commentary of what was chosen and a hint, key closed), open. Before this code has
 * arrived early.js takes the answer; the facts then tell the same story here.
 */
export function ItemForm({
  posed,
  place,
  round,
  words,
  heading: Heading = 'h3',
  onward,
}: ItemFormProps): VNode {
  const facts = useFacts()
  const state = standing(facts, posed, place, round)
  const [again, setAgain] = useState(0)
  const [typed, setTyped] = useState<readonly string[]>()
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const verdict = useRef<HTMLHeadingElement>(null)
  const { answer } = posed
  const missed = answer !== undefined && !state.open && state.tries > 0 && again < state.tries
  const said = typed ?? (state.tries > 0 ? state.said : (draftOf(facts, posed.id) ?? []))
  const sees = state.open || missed

  useEffect(() => form.current?.setAttribute('data-live', ''), [])
  useEffect(() => {
    if (asked && sees) verdict.current?.focus()
    // Focus follows an act of the learner, never the state of an old visit.
  }, [asked, sees, state.tries])

  function change(next: readonly string[]): void {
    setTyped(next)
    learner.recordSoon({ kind: 'value', about: `${posed.id}.draft`, value: next })
  }

  function answerWith(what: readonly string[], sure?: Sure): void {
    const deed = {
      kind: 'answer',
      about: posed.id,
      said: what,
      place,
      round: state.round,
      lock: posed.lock,
    } as const
    learner.record(sure === undefined ? deed : { ...deed, sure })
    setTyped(undefined)
    setAsked(true)
  }

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const now = posed.kind === 'order' && said.length === 0 ? posed.parts.map(part => part.id) : said
    if (sees || !complete(posed, now)) return
    const sure = new FormData(event.currentTarget).get('sure')
    answerWith(now, sure === '0' ? 0 : sure === '1' ? 1 : sure === '2' ? 2 : undefined)
  }

  /** 1–9 choose while the focus is inside the question. */
  function press(event: TargetedKeyboardEvent<HTMLFormElement>): void {
    const typing = event.target instanceof HTMLInputElement && !/radio|checkbox/.test(event.target.type)
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('.options input:not(:disabled)') ?? []
    const input = /^[1-9]$/.test(event.key) && !typing ? inputs[Number(event.key) - 1] : undefined
    if (!input || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.click()
  }

  const grade = state.credit === 1 ? 'right' : state.credit > 0 ? 'partly' : 'wrong'
  return (
    <form
      ref={form}
      class="item"
      id={posed.id}
      noValidate
      autocomplete="off"
      data-early={JSON.stringify({
        kind: 'answer',
        about: posed.id,
        place,
        round: state.round,
        lock: posed.lock,
      })}
      data-right={answer?.key.right.join(' ')}
      data-tolerance={answer?.key.tolerance}
      onSubmit={submit}
      onKeyDown={press}
    >
      <Heading class="question" id={`${posed.id}-prompt`}>
        <Inline text={posed.prompt} />
      </Heading>
      <p class="note item-how">
        {words[`how-${posed.kind}`]?.replace('{n}', String(answer?.key.right.length ?? ''))}
      </p>
      <Body
        posed={posed}
        said={said}
        change={change}
        standing={missed || state.open ? state : { ...state, tries: 0 }}
        words={words}
      />
      {answer && withConfidence.includes(posed.kind) && state.tries === 0 && (
        <fieldset class="confidence needs-script" disabled={said.length === 0 && typed !== undefined}>
          <legend class="label">{words['sure']}</legend>
          <div class="segmented">
            {['sure0', 'sure1', 'sure2'].map((name, value) => (
              <label key={name}>
                <input type="radio" name="sure" value={value} />
                {words[name]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p class="actions needs-script" data-when="asking" hidden={sees}>
        <button class="button button--primary" type="submit">
          {words[answer ? 'check' : 'keep']}
        </button>
      </p>
      {answer && (
        <>
          <div class="verdict" role="status">
            <h4 ref={verdict} tabIndex={-1} hidden={!sees} class={`verdict-word verdict--${grade}`}>
              {words[state.open && grade === 'partly' ? 'partly' : grade]}
            </h4>
            <p class="verdict-word" data-when="right" hidden>
              {words['right']}
            </p>
            <p class="verdict-word" data-when="wrong" hidden>
              {words['wrong']}
            </p>
            {missed && (
              <p class="comment">
                <strong>{words['hint']}</strong> <Inline text={answer.hint} />
              </p>
            )}
            {state.open &&
              posed.kind === 'order' &&
              traps(posed, state.said).map(why => (
                <p key={why} class="comment">
                  <Inline text={why} />
                </p>
              ))}
            {state.open && (
              <p class="comment">
                <Inline text={answer.explanation} />
              </p>
            )}
          </div>
          {missed && (
            <p class="actions">
              <button class="button button--primary" type="button" onClick={() => setAgain(state.tries)}>
                {words['again']}
              </button>
              <button class="button" type="button" onClick={() => answerWith([])}>
                {words['showKey']}
              </button>
            </p>
          )}
        </>
      )}
      {state.open && onward}
    </form>
  )
}

function traps({ answer }: Posed, said: readonly string[]): string[] {
  return (answer?.traps ?? []).flatMap(({ said: pair, why }) => {
    const [step = '', before = ''] = pair.split('<')
    return said.indexOf(step) >= 0 && said.indexOf(step) < said.indexOf(before) ? [why] : []
  })
}
