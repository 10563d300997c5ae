import type { CourseInLanguage } from '#course/course.ts'
import type { Workshop, WorkshopBlock } from '#course/shapes/workshop.ts'

export type Timed = { readonly block: WorkshopBlock; readonly from: string; readonly to: string }

/** The blocks of a workshop with the times at which they begin and end, `10:05`. */
export function timed({ start, blocks }: Workshop): Timed[] {
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  let now = hours * 60 + minutes
  return blocks.map(block => {
    const from = clock(now)
    now += block.minutes
    return { block, from, to: clock(now) }
  })
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`

export type Route = {
  readonly title: string
  readonly minutes: number
  readonly nodes: readonly string[]
  /** What the trainer takes where a decision is skipped, as «3б»; without it the first choice. */
  readonly skipped: readonly string[]
}

/** The decisions of a scenario that a room plays, and what is taken for the others. */
export function routeOf(course: CourseInLanguage, id: string): Route {
  const { title, nodes, room, minutes } = course.scenario(id)
  const letters = course.word('effects.letters')
  const played = new Set(room?.nodes ?? nodes.map(node => node.id))
  return {
    ...{ title, minutes: room?.minutes ?? minutes },
    nodes: nodes.flatMap((node, at) => (played.has(node.id) ? `${at + 1}. ${node.title}` : [])),
    skipped: nodes.flatMap((node, at) => {
      const taken = node.choices.findIndex(choice => choice.id === room?.defaults?.[node.id])
      return played.has(node.id) || taken < 0 ? [] : `${at + 1}${letters.charAt(taken)}`
    }),
  }
}
