import type { VNode } from 'preact'
import type { Facts } from '#learner/fact.ts'
import { Inline } from '../../prediction/Inline.tsx'
import { grade } from '../grade.ts'
import type { Posed } from '../pose.ts'
import { standing } from '../standing.ts'
import { fill, type Words } from '../view.ts'
import { closed } from './closed.ts'

type CompareProps = {
  readonly before: readonly Posed[]
  readonly after: readonly Posed[]
  readonly facts: Facts
  readonly words: Words
}

/** Both tests, decision by decision, with every commentary. Counted, never passed or failed. */
export function Compare({ before, after, facts, words }: CompareProps): VNode {
  const saidOf = (posed: Posed) => standing(facts, closed(posed), 'check').said
  const rightIn = (all: readonly Posed[]) =>
    all.filter(posed => posed.answer && grade(posed.answer.key, saidOf(posed)) === 1).length
  const knew = before.every(posed => saidOf(posed).length > 0)
  const counts = { after: rightIn(after), before: rightIn(before), all: after.length }
  return (
    <div class="compare">
      <p class="lede">{fill(words[knew ? 'compareBoth' : 'compareAfter'], counts)}</p>
      <p class="note">{words['compareNote']}</p>
      <ol role="list">
        {after.map((posed, at) => {
          const pair = before[at]
          return (
            <li key={posed.id} class="decision">
              <h3>{fill(words['decision'], { n: at + 1 })}</h3>
              {pair && <Side title={words['before']} posed={pair} said={saidOf(pair)} words={words} />}
              <Side title={words['after']} posed={posed} said={saidOf(posed)} words={words} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

type SideProps = {
  readonly title: string | undefined
  readonly posed: Posed
  readonly said: readonly string[]
  readonly words: Words
}

function Side({ title, posed, said, words }: SideProps): VNode {
  const verdictOf = (id: string) => {
    const right = posed.answer?.key.right.includes(id)
    return right ? (said.includes(id) ? 'right' : 'missed') : said.includes(id) ? 'wrong' : ''
  }
  return (
    <section class="decision-side">
      <h4>{title}</h4>
      <p class="decision-prompt">
        <Inline text={posed.prompt} />
      </p>
      {said.length === 0 && <p class="note">{words['unanswered']}</p>}
      <ul role="list">
        {posed.parts.map(part => {
          const verdict = verdictOf(part.id)
          return (
            <li key={part.id} class={`decision-option ${verdict && `option--${verdict}`}`}>
              <Inline text={part.text} />
              {verdict && <span class="option-verdict">{words[`one-${verdict}`]}</span>}
              <span class="comment">
                <Inline text={part.why ?? ''} />
              </span>
            </li>
          )
        })}
      </ul>
      <p class="comment">
        <Inline text={posed.answer?.explanation ?? ''} />
      </p>
    </section>
  )
}
