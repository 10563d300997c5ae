/** Arrows go from the field through what was found, Esc leads back to the field. Elsewhere keys do what they always do. */
export function walk(event: KeyboardEvent, field: HTMLInputElement | null): void {
  if (!(event.currentTarget instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')]
  const at = links.findIndex(link => link.matches(':focus'))
  const inField = document.activeElement === field
  if (at < 0 && !inField) return
  const next =
    event.key === 'ArrowDown'
      ? links[at + 1]
      : event.key === 'ArrowUp' && !inField
        ? (links[at - 1] ?? field)
        : event.key === 'Escape' && !inField
          ? field
          : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}
