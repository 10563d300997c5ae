import type { TargetedKeyboardEvent } from 'preact'

/** 1–9 choose while the focus is inside the question; Enter checks, and on the verdict it goes on. */
export function press(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  const { target, key, currentTarget: form } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLElement)) return
  if (key === 'Enter' && target.classList.contains('verdict-word'))
    [...form.querySelectorAll<HTMLElement>('.actions:not([hidden]) .button--primary')].at(-1)?.click()
  else if (key === 'Enter' && target.classList.contains('step-text')) form.requestSubmit()
  else if (/^[1-9]$/.test(key) && !isTyping(target)) {
    const input = form.querySelectorAll<HTMLInputElement>('.options input:not(:disabled)')[Number(key) - 1]
    if (!input) return
    input.focus()
    input.click()
  } else return
  event.preventDefault()
}

const isTyping = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !/radio|checkbox/.test(target.type)
