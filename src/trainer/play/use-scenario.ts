import { useMemo } from 'preact/hooks'
import type { Json, RoomState } from '../room/state.ts'
import { useRoom } from '../room/use-room.ts'
import { countsOf, noVote } from '../room/votes.ts'
import { acted, beginning, type PlayAct } from './play-part.ts'
import { readPlay } from './play-part-read.ts'
import type { RoomBook } from './room-book.ts'
import { type NodeView, nodeView, type RoomView, type Votes, viewOf } from './room-view.ts'
import { slideId } from './route.ts'

/** The state of the workshop as one scenario sees it. */
export type UsedScenario = {
  readonly state: RoomState
  readonly dispatch: ReturnType<typeof useRoom>['dispatch']
  readonly view: RoomView
  readonly nodes: readonly NodeView[]
  /** Name within the scenario of the slide that is shown; `undefined` while another part of the deck is. */
  readonly slide: string | undefined
  votesOf(node: number): Votes
  act(act: PlayAct): void
}

export function useScenario(book: RoomBook, deck: string): UsedScenario {
  const { state, dispatch } = useRoom(deck)
  const { program } = book
  const kept = JSON.stringify(state.play[program.id] ?? null)
  const view = useMemo(() => {
    const play = readPlay(JSON.parse(kept)) ?? beginning(program.profiles[0]?.id ?? '')
    return viewOf(book, play)
  }, [book, kept])
  const nodes = useMemo(() => book.route.nodes.map(node => nodeView(view, node)), [book, view])
  const prefix = slideId(program.id, '')
  const shown = state.slide ?? firstSlide()
  return {
    ...{ state, dispatch, view, nodes },
    slide: shown?.startsWith(prefix) ? shown.slice(prefix.length) : undefined,
    votesOf(node) {
      const { id = '', choices = [] } = program.nodes[node] ?? {}
      const vote = state.votes[slideId(program.id, id)] ?? noVote
      return { first: countsOf(vote, 1, choices.length), second: countsOf(vote, 2, choices.length) }
    },
    act(act) {
      const play = acted(view.play, act)
      if (play !== view.play) dispatch({ type: 'play', scenario: program.id, play: jsonOf(play) })
    },
  }
}

/** Until somebody has gone to a slide, the deck shows its first one. */
function firstSlide(): string | undefined {
  if (typeof document === 'undefined') return undefined
  return document.querySelector<HTMLElement>('[data-slides] [data-slide]')?.dataset['slide']
}

/** JSON has no `undefined`: what is absent is left out. */
function jsonOf(value: RoomView['play']): Json {
  return JSON.parse(JSON.stringify(value))
}
