import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { FieldRow } from './FieldRow.tsx'
import { printOnly } from './print-sheet.ts'
import { type Part, type Sheet, type Sums, slotsOf, sumsOf } from './sheet.ts'
import { type Typed, useTyped } from './use-typed.ts'

export type WorksheetProps = { readonly sheet: Sheet; readonly language: Language; readonly words: Words }

/** What draws a part that is a table; only sheets that have one carry its code (Grid.tsx, Records.tsx). */
export type TableProps = {
  readonly part: Part
  readonly typed: Typed
  readonly sums: Sums
  readonly language: Language
  readonly words: Words
}

/** Steps of clearing that can be taken back. */
const STEPS = 10

/** A sheet about the learner's own department: kept on the device, summed, printed, cleared with a way back. */
export function WorksheetForm({
  sheet,
  language,
  words,
  Table,
}: WorksheetProps & { readonly Table?: (props: TableProps) => VNode }): VNode {
  const typed = useTyped(sheet.id, language)
  const [cleared, setCleared] = useState<readonly ReadonlyMap<string, string>[]>([])
  const [done, setDone] = useState<'cleared' | 'undone'>()
  const form = useRef<HTMLFormElement>(null)
  const slots = slotsOf(sheet)
  const sums = sumsOf(sheet, typed.number)
  const dated = slots.some(slot => slot.kind === 'date' && typed.shown(slot) !== '')
  const written = slots.filter(({ name }) => typed.text(name) !== '')

  // What was typed before this code arrived is taken over, not wiped.
  useEffect(() => {
    const early = new FormData(form.current ?? undefined)
    for (const slot of slots) {
      const text = String(early.get(slot.name) ?? '')
      if (text !== '') typed.write(slot, text)
    }
  }, [])

  function clear(): void {
    const before = new Map(written.map(({ name }) => [name, typed.text(name)]))
    setCleared(steps => [...steps, before].slice(-STEPS))
    for (const slot of written) typed.write(slot, '')
    setDone('cleared')
  }

  function undo(): void {
    const before = cleared.at(-1)
    setCleared(steps => steps.slice(0, -1))
    for (const slot of slots) {
      const text = before?.get(slot.name)
      if (text !== undefined) typed.write(slot, text)
    }
    setDone('undone')
  }

  function print(part?: Element | null): void {
    if (part) printOnly(part)
  }

  async function toCalendar(): Promise<void> {
    const [{ datesOf }, { saveCalendar }] = await Promise.all([
      import('./dates.ts'),
      import('./save-calendar.ts'),
    ])
    saveCalendar(sheet.id, datesOf(sheet, typed.shown), language)
  }

  return (
    <form ref={form} data-keep={sheet.id} autocomplete="off" onSubmit={event => event.preventDefault()}>
      {sheet.parts.map(part => (
        <fieldset
          key={part.id}
          class={`sheet-part${part.back ? ' sheet-part--back' : ''}${part.card ? ' sheet-part--card' : ''}`}
        >
          {part.title && (
            <legend>
              <Inline text={part.title} />
            </legend>
          )}
          {part.text && (
            <p class="sheet-text">
              <Inline text={part.text} />
            </p>
          )}
          {Table && (part.columns || part.records) ? (
            <Table {...{ part, typed, sums, language, words }} />
          ) : (
            part.fields.map(field => (
              <FieldRow
                key={field.id}
                field={field}
                typed={typed}
                sums={sums}
                language={language}
                words={words}
              />
            ))
          )}
          {part.card && (
            <button
              class="button button--small button--secondary no-print needs-script"
              type="button"
              onClick={({ currentTarget }) => print(currentTarget.closest('.sheet-part'))}
            >
              {words['printCard']}
            </button>
          )}
        </fieldset>
      ))}
      <div class="actions no-print needs-script">
        <button class="button" type="button" onClick={() => print(form.current?.closest('.worksheet'))}>
          {words['print']}
        </button>
        {dated && (
          <button class="button" type="button" onClick={toCalendar}>
            {words['calendar']}
          </button>
        )}
        {(written.length > 0 || cleared.length > 0) && (
          <button class="button button--text" type="button" onClick={written.length > 0 ? clear : undo}>
            {words[written.length > 0 ? 'clear' : 'undo']}
          </button>
        )}
        <span class="note" role="status">
          {done && words[done]}
        </span>
      </div>
      <p class="note no-print needs-script">{words['kept']}</p>
    </form>
  )
}
