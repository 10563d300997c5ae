/** Prints one part of the page: a class on <html> hides the rest for as long as the printer looks. */
export function printOnly(part: Element): void {
  const page = part.ownerDocument
  const view = page.defaultView
  if (!view) return
  const clear = () => {
    page.documentElement.classList.remove('prints-part')
    part.classList.remove('is-printed')
  }
  page.documentElement.classList.add('prints-part')
  part.classList.add('is-printed')
  view.addEventListener('afterprint', clear, { once: true })
  view.print()
}
