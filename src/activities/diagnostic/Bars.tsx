import type { VNode } from 'preact'
import { StageSign } from '#design/plan/signs.tsx'
import { fill, type Words } from '../prediction/fill.ts'
import { STAGES, type Stage } from './diagnose.ts'

type BarsProps = {
  /** Stage of each sign in order. */
  readonly answers: readonly (Stage | undefined)[]
  /** Bars that stand side by side as the longest. */
  readonly near: readonly Stage[]
  readonly unknown: string
  readonly words: Words
}

const keys = { 1: '1', 2: '2', 3: '3', 4: '4' } as const

/** Twelve numbered discs in four columns and a thin fifth: a column is the bar of its stage. */
export function Bars({ answers, near, unknown, words }: BarsProps): VNode {
  const numbers = (wanted: Stage | undefined) =>
    answers.flatMap((stage, place) => (stage === wanted ? [place + 1] : []))
  return (
    <figure class="stage-bars">
      <figcaption>{words['bars']}</figcaption>
      <ul>
        {STAGES.map(stage => (
          <li key={stage} class="stage-bar" data-stage={stage} data-near={near.includes(stage) || undefined}>
            <span class="stage-bar-name">
              <StageSign stage={keys[stage]} size={22} /> {words[`stage${stage}`]}
            </span>
            <Discs numbers={numbers(stage)} words={words} />
          </li>
        ))}
        <li class="stage-bar stage-bar--unknown">
          <span class="stage-bar-name">{unknown}</span>
          <Discs numbers={numbers(undefined)} words={words} />
        </li>
      </ul>
    </figure>
  )
}

/** The count for everybody, which signs they are as discs for the eye and as words for the ear. */
function Discs({ numbers, words }: { readonly numbers: readonly number[]; readonly words: Words }): VNode {
  return (
    <>
      <strong class="stage-bar-count tabular">{numbers.length}</strong>
      <span class="stage-bar-discs" aria-hidden="true">
        {numbers.map(number => (
          <span key={number} class="stage-disc">
            {number}
          </span>
        ))}
      </span>
      {numbers.length > 0 && (
        <span class="visually-hidden">{fill(words['numbers'] ?? '', { list: numbers.join(', ') })}</span>
      )}
    </>
  )
}
