import { plain } from '#course/inline.ts'
import type { Explorable } from '#course/shapes/activities.ts'

/** The words of an explorable by id, without those that stand in the page already. */
export function labelsOf({ labels }: Explorable, left: RegExp): Record<string, string> {
  return Object.fromEntries(
    labels.filter(({ id }) => !left.test(id)).map(({ id, text }) => [id, plain(text)]),
  )
}
