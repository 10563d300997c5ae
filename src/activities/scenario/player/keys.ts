import type { TargetedKeyboardEvent } from 'preact'

/** Digits choose and Enter decides while the focus is inside the player; on a result Enter goes on. */
export function pressed(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget: root } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLElement) || target.closest('[data-own-keys]')) return
  if (/^[1-9]$/.test(key)) {
    const input = root.querySelectorAll<HTMLInputElement>('.choices input')[Number(key) - 1]
    if (!input) return
    input.focus()
    input.click()
  } else if (key === 'Enter' && target.matches('h2, .choices input'))
    root.querySelector<HTMLElement>('[data-enter]')?.click()
  else return
  event.preventDefault()
}
