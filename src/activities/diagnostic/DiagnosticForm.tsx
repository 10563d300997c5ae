import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Diagnostic } from '#course/shapes.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { useTyped } from '../worksheet/use-typed.ts'
import { Pager } from './Pager.tsx'
import { PEOPLE, People } from './People.tsx'
import type { Around } from './profile.ts'
import { Result } from './Result.tsx'
import { SignField } from './SignField.tsx'
import { A_PAGE, isAnswered, pageOf } from './signs.ts'
import { firstGap, useAnswers } from './use-answers.ts'

type Props = {
  readonly diagnostic: Diagnostic
  readonly around: Around
  readonly language: Language
  readonly words: Words
}

/**
 * Twelve signs, three a page, each answer kept at once; then the result. Taken up again at the first page with a
 * gap. Without script all signs stand on the page as a form for paper.
 */
export function DiagnosticForm({ diagnostic, around, language, words }: Props): VNode {
  const { signs, unknown } = diagnostic
  const answers = useAnswers(signs)
  const typed = useTyped('diagnostic', language)
  const [people, setPeople] = useState('')
  const [status, setStatus] = useState<string>()
  /** The page; none until the browser knows what was answered before. */
  const [page, setPage] = useState<number>()
  const [seen, setSeen] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  /** What gets the focus after the page has changed: the heading or the sign to change. */
  const target = useRef<string | undefined>(undefined)

  const pages = Math.ceil(signs.length / A_PAGE)
  const gap = signs.findIndex(sign => answers.of(sign) === undefined)
  const live = page !== undefined
  const shown = page ?? 0
  const onPage = signs.filter((_, place) => pageOf(place) === shown)
  const left = onPage.filter(sign => answers.of(sign) === undefined).length

  // What was chosen before this code arrived is taken over; then the first page with a gap.
  useEffect(() => {
    const early = new FormData(form.current ?? undefined)
    for (const sign of signs) {
      const id = String(early.get(sign.id) ?? '')
      if (isAnswered(sign, id)) answers.answer(sign, id)
    }
    const number = String(early.get(PEOPLE.name) ?? '')
    if (number !== '') typed.write(PEOPLE, number)
    // Somebody comes from the other language, where this sign stood before him.
    const asked = signs.findIndex(({ id }) => `#sign-${id}` === location.hash)
    const first = asked < 0 ? firstGap(signs) : asked
    setPage(first === undefined ? pages : pageOf(first))
    if (asked >= 0) history.replaceState(history.state, '', location.href.split('#')[0])
  }, [])

  useLayoutEffect(() => {
    if (target.current === undefined) return
    const part = target.current === '' ? undefined : document.getElementById(target.current)
    const field = part?.querySelector<HTMLElement>(':checked') ?? part?.querySelector('input')
    ;(field ?? heading.current)?.focus()
    target.current = undefined
  })

  function go(to: number, focus = ''): void {
    target.current = focus
    setStatus(undefined)
    setSeen(seen || to >= pages)
    setPage(to)
  }

  function change(place: number): void {
    const sign = signs[place]
    go(Math.min(pageOf(place), pages - 1), sign ? `sign-${sign.id}` : 'diagnostic-people-part')
  }

  function clear(): void {
    setPeople(typed.text(PEOPLE.name))
    answers.clear()
    if (typed.text(PEOPLE.name) !== '') typed.write(PEOPLE, '')
    go(0)
    setStatus(words['cleared'])
  }

  function undo(): void {
    answers.undo()
    if (people !== '') typed.write(PEOPLE, people)
    go(pages)
    setStatus(words['undone'])
  }

  const range = fill(words['range'] ?? '', {
    from: shown * A_PAGE + 1,
    to: Math.min(signs.length, (shown + 1) * A_PAGE),
    all: signs.length,
  })
  const isResult = live && shown >= pages
  return (
    <form
      ref={form}
      class="diagnostic"
      data-live={live}
      data-place={onPage[0] && `sign-${onPage[0].id}`}
      autocomplete="off"
      onSubmit={event => event.preventDefault()}
    >
      {!isResult && (
        <p class="diagnostic-progress needs-script" aria-hidden="true">
          {Array.from({ length: pages }, (_, each) => (
            <span key={each} data-state={each < shown ? 'done' : each === shown ? 'here' : undefined} />
          ))}
        </p>
      )}
      <h2 ref={heading} tabIndex={-1} class="diagnostic-place">
        {isResult ? words['result'] : live ? range : words['signs']}
      </h2>
      {signs.map((sign, place) => (
        <SignField
          key={sign.id}
          sign={sign}
          place={place}
          unknown={unknown}
          letters={words['letters'] ?? ''}
          chosen={answers.of(sign)}
          hidden={live && pageOf(place) !== page}
          choose={id => answers.answer(sign, id)}
        />
      ))}
      <People typed={typed} hidden={live && page !== pages - 1} words={words} />
      {isResult && (
        <Result
          diagnostic={diagnostic}
          around={around}
          language={language}
          words={words}
          answers={answers}
          typed={typed}
          change={change}
        />
      )}
      <p class="note no-print" role="status">
        {status}
      </p>
      {live && (
        <Pager
          page={shown}
          pages={pages}
          left={left}
          toResult={seen || gap < 0}
          canUndo={answers.canUndo}
          hasAnswers={signs.some(sign => answers.of(sign) !== undefined)}
          words={words}
          go={go}
          clear={clear}
          undo={undo}
        />
      )}
    </form>
  )
}
