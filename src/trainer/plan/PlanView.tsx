import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Words } from '#activities/prediction/fill.ts'
import { tellerOf } from '#activities/progress/teller.ts'
import { useFocusAfter } from '#activities/quiz/focus-after.ts'
import type { Language } from '#course/language.ts'
import { Checklist } from './Checklist.tsx'
import { lengthen, move, startAt, switchBlock, tick } from './changes.ts'
import { clock, fieldTime } from './clock.ts'
import type { KeptPlan } from './kept-plan.ts'
import { Materials } from './Materials.tsx'
import { PlanActions } from './PlanActions.tsx'
import { planOf } from './plan-of.ts'
import { Table } from './Table.tsx'
import { endOf } from './tell-plan.ts'
import { usePlan } from './use-plan.ts'
import type { WorkshopView } from './view.ts'

type Props = {
  readonly workshop: WorkshopView
  readonly words: Words
  readonly language: Language
  /** Address of the whole print kit. */
  readonly kit: string
}

/** The plan of a workshop: read as it is, changed, ticked off, kept, saved and loaded. */
export function PlanView({ workshop, words, language, kit }: Props): VNode {
  const tell = useMemo(() => tellerOf(language, words), [language, words])
  const { kept, saving, change } = usePlan(workshop.id)
  const [live, enliven] = useState(false)
  const [edits, edit] = useState(false)
  const [moved, tellMoved] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusAfter(root)
  useEffect(() => enliven(true), [])
  const plan = planOf(kept, workshop)

  function moveBlock(id: string, by: 1 | -1): void {
    const next = move(kept, id, by, workshop)
    const { blocks } = planOf(next, workshop)
    const at = blocks.findIndex(block => block.id === id)
    const row = `[data-block="${id}"]`
    // At the edge the pressed button is dead: the other one takes the focus.
    focus(
      `${row} .workshop-${by < 0 ? 'up' : 'down'}:enabled`,
      `${row} .workshop-${by < 0 ? 'down' : 'up'}:enabled`,
    )
    const title = workshop.blocks.find(block => block.id === id)?.title ?? ''
    const [time, n, all] = [clock(blocks[at]?.start ?? 0), tell.number(at + 1), tell.number(blocks.length)]
    tellMoved(tell.word('moved', { title, time, n, all }))
    change(next)
  }
  const act = (next: KeptPlan) => change(next)

  return (
    <div class="workshop-page" data-live={live} ref={root}>
      <section class="workshop-main" aria-labelledby="plan">
        <h2 id="plan" class="visually-hidden">
          {tell.word('plan')}
        </h2>
        <p class="workshop-times">
          {edits ? (
            <label class="workshop-start">
              {tell.word('start')}{' '}
              <input
                type="time"
                class="field"
                value={fieldTime(plan.start)}
                onInput={event => act(startAt(kept, event.currentTarget.value, workshop))}
              />
            </label>
          ) : (
            <span>{tell.word('startsAt', { time: clock(plan.start) })}</span>
          )}{' '}
          <span
            role="status"
            class={plan.minutes > plan.meant ? 'workshop-end workshop-end--over' : 'workshop-end'}
          >
            {endOf(plan, tell)}
          </span>
        </p>
        <Table
          workshop={workshop}
          plan={plan}
          edits={edits}
          tell={tell}
          lengthen={(id, length) => act(lengthen(kept, id, length, workshop))}
          move={moveBlock}
          toggle={id => act(switchBlock(kept, id))}
        />
        <p class="visually-hidden" role="status">
          {moved}
        </p>
        {live && (
          <PlanActions
            workshop={workshop.id}
            kept={kept}
            change={change}
            saving={saving}
            edits={edits}
            edit={edit}
            tell={tell}
          />
        )}
      </section>
      <div class="workshop-side">
        <Materials workshop={workshop} plan={plan} kit={kit} tell={tell} />
        <Checklist
          lines={workshop.checklist}
          ticks={kept.ticks}
          live={live}
          tell={tell}
          tick={id => act(tick(kept, id))}
        />
      </div>
    </div>
  )
}
