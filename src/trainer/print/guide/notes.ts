/** Notes of slides by the slide's id, out of the slides of a chapter as Slide.astro prints them. */
export function notesIn(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<slide-notes data-slide="([^"]+)">([\s\S]*?)<\/slide-notes>/g)].map(
      ([, id = '', notes = '']) => [id, notes],
    ),
  )
}

/** What stands between the marks that Notes.astro sets: on paper a slide is its notes. */
export function notesOnly(html: string): string {
  return /<only-notes>([\s\S]*?)<\/only-notes>/.exec(html)?.[1] ?? ''
}
