import type { ComponentChildren, RefObject, VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { Opened } from './pose.ts'
import type { Phase, Words } from './view.ts'

export type Grade = 'right' | 'partly' | 'wrong'

type VerdictProps = {
  readonly answer: Opened
  readonly phase: Phase
  readonly grade: Grade
  /** Missed once and not open yet: the hint stays through the second try. */
  readonly hinted: boolean
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** One below the question's. */
  readonly level: 3 | 4
  readonly words: Words
  readonly children: ComponentChildren
}

/** The verdict in words, the hint or the paragraph, and what can be done next. Its hidden parts wait for early.js. */
export function Verdict({
  answer,
  phase,
  grade,
  hinted,
  heading,
  level,
  words,
  children,
}: VerdictProps): VNode {
  return (
    <div class="verdict">
      <h4
        ref={heading}
        aria-level={level}
        tabIndex={-1}
        hidden={phase === 'asking'}
        class={`verdict-word verdict--${grade}`}
      >
        {words[grade]}
      </h4>
      <p class="verdict-word verdict--right" data-when="right" tabIndex={-1} hidden>
        {words['right']}
      </p>
      <p class="verdict-word verdict--wrong" data-when="wrong" tabIndex={-1} hidden>
        {words['wrong']}
      </p>
      <p class="comment" data-when="wrong" hidden={!hinted}>
        <strong>{words['hint']}</strong> <Inline text={answer.hint} />
      </p>
      <p class="comment" data-when="right" hidden={phase !== 'open'}>
        <Inline text={answer.explanation} />
      </p>
      {children}
    </div>
  )
}
