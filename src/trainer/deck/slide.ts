import type { Slide } from '#course/slides.ts'

/** What stands on the stage, and the notes that stand beside it. */
export function splitNotes(rendered: string): { body: string; notes: string } {
  const [notes = ''] = /<aside class="slide-notes"[\s\S]*?<\/aside>/.exec(rendered) ?? []
  return { body: rendered.replace(notes, ''), notes }
}

/** How large a title may be set so that it keeps to two lines. */
export function lengthOf({ kind, title }: Pick<Slide, 'kind' | 'title'>): 'short' | 'middle' | 'long' {
  const [short, middle] = kind === 'title' ? [18, 34] : [26, 44]
  return title.length <= short ? 'short' : title.length <= middle ? 'middle' : 'long'
}
