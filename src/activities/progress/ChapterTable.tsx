import type { VNode } from 'preact'
import { StageSign } from '#design/plan/signs.tsx'
import type { Facts } from '#learner/fact.ts'
import { checkState, lessonState } from '#learner/progress.ts'
import type { ChapterLines } from './outline.ts'
import { answeredIn, type Records } from './records-by.ts'
import type { Teller } from './teller.ts'

type Common = {
  readonly facts: Facts
  readonly records: Records
  /** Mean credit from which a check is passed. */
  readonly pass: number
  readonly tell: Teller
}
type Props = Common & { readonly chapters: readonly ChapterLines[] }

/** Chapters by lessons and check. The roles are said aloud: laid out as a grid, on a phone, rows would lose theirs. */
export function ChapterTable({ chapters, ...common }: Props): VNode {
  const { facts, records, pass, tell } = common
  const lessons = chapters.flatMap(chapter => chapter.lessons)
  const done = lessons.filter(lesson => lessonState(facts, lesson) === 'done').length
  const checks = chapters.filter(({ check }) => check?.kind === 'check')
  const passed = checks.filter(chapter => isPassed(chapter, records, pass)).length
  const outOf = (name: string, n: number, all: number) =>
    tell.word(name, { n: tell.number(n), all: tell.number(all) })
  return (
    <table role="table" class="chapters">
      <thead role="rowgroup">
        <tr role="row">
          {['chapter', 'lessons', 'check'].map(name => (
            <th key={name} role="columnheader" scope="col">
              {tell.word(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {chapters.map(chapter => (
          <ChapterRow key={chapter.id} chapter={chapter} {...common} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {tell.word('total')}
          </th>
          <td role="cell">{outOf('outOf', done, lessons.length)}</td>
          <td role="cell">{checks.length > 0 && outOf('outOfPassed', passed, checks.length)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function ChapterRow({ chapter, ...common }: Common & { readonly chapter: ChapterLines }): VNode {
  const { facts, tell } = common
  const { title, stage, lang, lessons, check } = chapter
  const states = lessons.map(lesson => ({ lesson, state: lessonState(facts, lesson) }))
  const next = states.find(({ state }) => state !== 'done') ?? states[0]
  return (
    <tr role="row" data-stage={stage}>
      <th role="rowheader" scope="row">
        <span class="chapter-sign" aria-hidden="true">
          {stage && <StageSign stage={stage} size={24} />}
        </span>
        {next ? <a href={next.lesson.href}>{title}</a> : title}
      </th>
      <td role="cell">
        <ul role="list" class="discs">
          {states.map(({ lesson, state }) => (
            <li key={lesson.id} data-state={state}>
              <span class="progress-disc" aria-hidden="true" title={lesson.label} />
              <span class="visually-hidden">
                <span lang={lang}>{lesson.label}</span>: {tell.word(state)}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td role="cell">
        {check && (
          <a href={check.href}>
            <span class="visually-hidden">{`${title}, ${tell.word('check')}: `}</span>
            {checkInWords(chapter, common)}
          </a>
        )}
      </td>
    </tr>
  )
}

function isPassed({ items }: ChapterLines, records: Records, pass: number): boolean {
  const state = checkState(records, { items })
  return state.done && state.credit >= pass
}

/** «не начата», «3 из 11», «11 из 11, пройдена». */
function checkInWords(chapter: ChapterLines, { facts, records, pass, tell }: Common): string {
  const { items } = chapter
  const isPretest = chapter.check?.kind === 'pretest'
  const answered = isPretest ? answeredIn(chapter, facts) : checkState(records, { items }).answered
  if (answered === 0) return tell.word('checkNone')
  const right = isPretest ? answered : items.filter(({ id }) => records.get(id)?.best === 1).length
  const count = tell.word('outOf', { n: tell.number(right), all: tell.number(items.length) })
  return !isPretest && isPassed(chapter, records, pass) ? `${count}, ${tell.word('passed')}` : count
}
