/** The link to the deck in the other language opens it at the slide, and in the window, that this one is. */
export function keepSlideOver(link: HTMLAnchorElement | null): void {
  link?.addEventListener('click', () => {
    link.search = window.location.search
    link.hash = window.location.hash
  })
}
