/** What stands in a form that was operated before its island was there: hydrating would wipe it out. */
export function typedBefore(id: string): readonly string[] | undefined {
  if (typeof document === 'undefined') return undefined
  const form = document.getElementById(id)
  if (!(form instanceof HTMLFormElement) || 'live' in form.dataset) return undefined
  // Not FormData: early.js may have switched the controls off.
  const said = [...form.elements].flatMap(control => {
    if (control instanceof HTMLSelectElement) return control.value ? [control.value] : []
    if (!(control instanceof HTMLInputElement) || control.name !== 'said' || control.type === 'hidden')
      return []
    const given = /radio|checkbox/.test(control.type) ? control.checked : control.value !== ''
    return given ? [control.value.trim().replace(',', '.')] : []
  })
  return said.length > 0 ? said.sort() : undefined
}

/**
 * The form is the island's from here on. What early.js has shown in it is taken back, so that the page is again what
 * was rendered; the facts then tell the same story. @returns whether early.js had taken an answer
 */
export function takeOver(form: HTMLFormElement): boolean {
  form.dataset['live'] = ''
  if (!('taken' in form.dataset)) return false
  delete form.dataset['taken']
  for (const part of form.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset['when'] !== 'asking'
  for (const control of form.querySelectorAll<HTMLElement>('[data-off]')) {
    control.removeAttribute('data-off')
    control.removeAttribute('disabled')
  }
  return true
}
