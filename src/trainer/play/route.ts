/** Which decisions of a scenario a room takes, and what the trainer takes for the others. */
import type { Program } from '#course/scenario/program.ts'

/** As content has it, see `room` in src/course/shapes/scenario.ts. */
export type RoomRoute = {
  readonly minutes: number
  /** Ids of nodes in the order of the story. */
  readonly nodes: readonly string[]
  readonly defaults?: Readonly<Record<string, string>> | undefined
}

/** The same by places in the program. */
export type Route = {
  readonly minutes: number
  readonly nodes: readonly number[]
  /** For every node of the program the choice that is taken when nobody decides; on the route its first one. */
  readonly defaults: readonly number[]
}

/** @param room absent: the room decides everything, with no plan of minutes */
export function routeOf(program: Program, room: RoomRoute | undefined): Route {
  const all = program.nodes.map((_, place) => place)
  return {
    minutes: room?.minutes ?? 0,
    nodes: room ? all.filter(place => room.nodes.includes(program.nodes[place]?.id ?? '')) : all,
    defaults: program.nodes.map(({ id, choices }) =>
      Math.max(
        choices.findIndex(choice => choice.id === room?.defaults?.[id]),
        0,
      ),
    ),
  }
}

/** The nodes that nobody is asked about between a node of the route and the one before it; `end` is behind the last. */
export function skippedBefore({ nodes, defaults }: Route, node: number | 'end'): number[] {
  const to = node === 'end' ? defaults.length : node
  const from = nodes.findLast(place => place < to) ?? -1
  return defaults.flatMap((_, place) => (place > from && place < to ? [place] : []))
}

/** Slides that every scenario has beside its decisions, and those of the talk after it. */
export const storyNames = ['start', 'ending'] as const
export const debriefNames = ['debrief', 'tables'] as const

/** The ids of the slides of a scenario, in their order. */
export function slideIdsOf({ id, nodes }: Program, route: Route): string[] {
  const [start, ending] = storyNames
  const decisions = route.nodes.map(place => nodes[place]?.id ?? '')
  return [start, ...decisions, ending, ...debriefNames].map(name => slideId(id, name))
}

export const slideId = (scenario: string, name: string): string => `${scenario}-${name}`
