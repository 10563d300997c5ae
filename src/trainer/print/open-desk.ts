import { paginateAll } from './paper/paginate.ts'

/** Makes the pages, lets the buttons print, and prints at once whom a link with `#print` has brought. */
export async function openDesk(): Promise<void> {
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => window.print())
  const desk = document.querySelector<HTMLElement>('[data-desk]')
  if (!desk) return
  await paginateAll(desk)
  if (location.hash === '#print') window.print()
}
