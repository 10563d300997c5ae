import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { byOrder } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { Stage } from './stage.ts'

/** The fifth part: one thing like this in one's own department, kept as what the learner wrote. */
export function Own({ stage, question }: { readonly stage: Stage; readonly question: string }): VNode {
  const { say, program } = stage
  const about = `${program.id}.own`
  const facts = useFacts()
  const kept = useMemo(() => {
    const own = [...facts.values()].filter(fact => fact.kind === 'text' && fact.about === about)
    const last = own.sort(byOrder).at(-1)
    return last?.kind === 'text' ? last.text : ''
  }, [facts, about])
  // What is being typed is kept a moment later, so it stands here first.
  const [draft, setDraft] = useState<string>()
  const text = draft ?? kept

  function write(typed: string): void {
    setDraft(typed)
    learner.recordSoon({ kind: 'text', about, text: typed })
  }

  return (
    <section class="debrief-part debrief-own" aria-labelledby="debrief-own">
      <h2 id="debrief-own">{say('heading.own')}</h2>
      <label class="debrief-question" for="debrief-own-text">
        <Inline text={question} />
      </label>
      <p class="note" id="debrief-own-hint">
        {say('own.hint')}
      </p>
      <textarea
        class="field no-print"
        id="debrief-own-text"
        name="own"
        rows={4}
        maxLength={20_000}
        aria-describedby="debrief-own-hint"
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="note no-print">{say('own.kept')}</p>
      <p class="print-only debrief-written">{text}</p>
    </section>
  )
}
