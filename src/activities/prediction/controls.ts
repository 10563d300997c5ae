type Control = HTMLInputElement | HTMLSelectElement

/** The inputs that give a guess. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return ([...form.elements] as Control[]).filter(({ name }) => name === 'said')
}

/** Whether something has been given, by hand or by a browser that fills in what stood there before. */
export function isTouched(control: Partial<HTMLInputElement>): boolean {
  return control.checked || control.value !== (control.defaultValue ?? '')
}
