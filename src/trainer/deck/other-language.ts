/** The link to the deck in the other language opens it at the slide, and in the window, that this one is. */
export function keepSlideOver(link: HTMLAnchorElement | null): void {
  link?.addEventListener('click', () => {
    const { search, hash } = window.location
    Object.assign(link, { search, hash })
  })
}
