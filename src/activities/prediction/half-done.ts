/** A guess that is not sealed yet: kept like any half-done answer, so that a reload and the other language find it. */

import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { controlsOf, isTouched } from './controls.ts'
import { saidAbout } from './said.ts'

const draft = (id: string) => `${id}.draft`
const valuesOf = (form: HTMLFormElement) => new FormData(form).getAll('said').map(String).filter(Boolean)
const latest = (id: string) =>
  factsOf(learner.$facts.get(), 'value').findLast(({ about }) => about === draft(id))?.value

/** What was given here before this code had arrived is kept; otherwise what was kept is put back. */
export function takeUpDraft(form: HTMLFormElement, id: string): void {
  if (controlsOf(form).some(isTouched)) keepDraft(form, id)
  else restoreDraft(form, id)
}

/** Writes down what stands in the form, if it differs from what was there when the page came or was written last. */
export function keepDraft(form: HTMLFormElement, id: string): void {
  // Sealed while this code was on its way.
  if (saidAbout(learner.$facts.get(), id) !== undefined) return
  const value = valuesOf(form)
  const before = latest(id) ?? (controlsOf(form).some(isTouched) ? undefined : value)
  if (`${value}` !== `${before}`) learner.recordSoon({ kind: 'value', about: draft(id), value })
}

/** A guess that is sealed is no draft any more. */
export function dropDraft(id: string): void {
  learner.flush()
  if (latest(id)) learner.record({ kind: 'value', about: draft(id), value: null })
}

function restoreDraft(form: HTMLFormElement, id: string): void {
  const controls = controlsOf(form)
  const value = latest(id)
  if (!Array.isArray(value)) return
  controls.forEach((control, place) => {
    if (control.type === 'radio') {
      if (control instanceof HTMLInputElement) control.checked = value.includes(control.value)
      return
    }
    if (control instanceof HTMLSelectElement) {
      control.value = value.find(said => [...control.options].some(option => option.value === said)) ?? ''
      return
    }
    // One of several fields may have been empty: then nobody knows whose the others are.
    if (value.length < controls.length) return
    control.value = String(value[place])
    control.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
