import type { TargetedEvent, VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { datedName, handFile } from '#activities/progress/hand-file.ts'
import type { Teller } from '#activities/progress/teller.ts'
import { isChanged, reset } from './changes.ts'
import type { KeptPlan } from './kept-plan.ts'
import { readPlanFile, writePlan } from './plan-file.ts'
import type { Saving } from './use-plan.ts'

type Props = {
  readonly workshop: string
  readonly kept: KeptPlan
  readonly change: (next: KeptPlan) => void
  readonly saving: Saving
  readonly edits: boolean
  readonly edit: (on: boolean) => void
  readonly tell: Teller
}

type Told = { readonly text: string; readonly bad?: boolean; readonly back?: KeptPlan }

/** Change, save to a file, load a file, print, and back to the times of the workshop, which can be undone. */
export function PlanActions({ workshop, kept, change, saving, edits, edit, tell }: Props): VNode {
  const [told, setTold] = useState<Told>()
  const picker = useRef<HTMLInputElement>(null)

  function save(): void {
    const file = datedName(`chetyre-etapa-${workshop}`, 'json')
    handFile(file, writePlan(kept, workshop), 'application/json')
    setTold({ text: tell.word('fileSaved', { file }) })
  }
  async function load({ currentTarget: input }: TargetedEvent<HTMLInputElement>): Promise<void> {
    const file = input.files?.[0]
    if (!file) return
    const reading = await readPlanFile(file, workshop)
    // So that choosing the same file again is a change again.
    input.value = ''
    if (reading.is === 'refused') {
      setTold({ text: tell.word(`refused-${reading.why}`, { file: file.name }), bad: true })
      return
    }
    change(reading.plan)
    setTold({ text: tell.word('fileLoaded', { file: file.name }), back: kept })
  }
  const button = (name: string, act: () => void) => (
    <button type="button" class="button button--text button--small" onClick={act}>
      {tell.word(name)}
    </button>
  )

  return (
    <div class="workshop-actions no-print">
      <p class="actions">
        <button type="button" class="button button--small button--secondary" onClick={() => edit(!edits)}>
          {tell.word(edits ? 'editDone' : 'edit')}
        </button>
        {button('print', () => window.print())}
        {button('fileSave', save)}
        {button('fileLoad', () => picker.current?.click())}
        {isChanged(kept) &&
          button('reset', () => {
            change(reset(kept))
            setTold({ text: tell.word('resetDone'), back: kept })
          })}
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={tell.word('fileLoad')}
          onChange={load}
        />
      </p>
      <p class={told?.bad ? 'error' : 'workshop-told'} role="status">
        {told?.text}
      </p>
      {told?.back && (
        <p>
          {button('undo', () => {
            if (told.back) change(told.back)
            setTold({ text: tell.word('undone') })
          })}
        </p>
      )}
      {saving !== 'saved' && <p class="banner">{tell.word(`saving-${saving}`)}</p>}
    </div>
  )
}
