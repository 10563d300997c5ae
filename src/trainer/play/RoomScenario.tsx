import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { type StageProps, stageOf } from '#activities/scenario/debrief/stage.ts'
import { DebriefSlide, debriefSteps } from './DebriefSlide.tsx'
import { EndingSlide, endingSteps } from './EndingSlide.tsx'
import { NodeSlide } from './NodeSlide.tsx'
import { nodeNotes, notesOf } from './notes.ts'
import { PanelPlace } from './PanelPlace.tsx'
import type { Phase } from './phases.ts'
import { RoomSlide } from './RoomSlide.tsx'
import { roomBookOf } from './room-book.ts'
import type { NodeView } from './room-view.ts'
import { debriefNames, type RoomRoute } from './route.ts'
import { START_STEPS, StartSlide } from './StartSlide.tsx'
import { TablesSlide } from './TablesSlide.tsx'
import { type UsedScenario, useScenario } from './use-scenario.ts'
import { useSigns } from './use-signs.ts'

export type RoomScenarioProps = Pick<StageProps, 'program' | 'script' | 'language' | 'words'> & {
  readonly room: RoomRoute | undefined
  /** Of the debrief: a word may have another meaning there. */
  readonly debrief: StageProps['words']
  readonly questions: readonly string[]
  readonly lede: string
  readonly stage: number | undefined
  readonly block: string | undefined
  /** The block of the talk after it, where that is another one. */
  readonly debriefBlock: string | undefined
  /** Which room this is: the address of the deck. */
  readonly deck: string
}

/** All slides of a scenario, and what the trainer does at them: one island, so that its texts come once. */
export function RoomScenario(props: RoomScenarioProps): VNode {
  const { program, script, language, debrief, questions, lede } = props
  const book = useMemo(() => roomBookOf(props), [program, language])
  const stage = useMemo(
    () => stageOf({ program, script, language, words: debrief, principles: {} }),
    [program, language],
  )
  const place = { stage: props.stage, block: props.block }
  const used = useScenario(book, props.deck)
  const { view, nodes, votesOf } = used
  const stepOf = (slide: string, steps: number) =>
    used.slide === slide ? Math.min(used.state.step, steps - 1) : 0
  const shown = nodes.find(({ id }) => id === used.slide)
  const phase = shown && phaseOf(used, shown)
  useSigns(used, shown?.id ?? '', phase)

  const talk = { ...place, block: props.debriefBlock ?? props.block }
  const frame = (name: string, title: string, steps: number, children: VNode) => (
    <RoomSlide
      key={name}
      {...{ book, name, title, steps }}
      place={debriefNames.some(one => one === name) ? talk : place}
      step={stepOf(name, steps)}
      notes={notesOf(view, name)}
    >
      {children}
    </RoomSlide>
  )
  const endings = endingSteps(view)
  const debriefs = debriefSteps(view)
  return (
    <>
      {frame(
        'start',
        script.title,
        START_STEPS,
        <StartSlide {...{ view, lede }} step={stepOf('start', START_STEPS)} />,
      )}
      {nodes.map(at => (
        <RoomSlide
          key={at.id}
          {...{ book, place, name: at.id, title: at.title }}
          steps={at.phases.length}
          step={stepOf(at.id, at.phases.length)}
          notes={nodeNotes(view, at)}
          choices={votable(used, at) ? program.nodes[at.node]?.choices.length : undefined}
        >
          <NodeSlide {...{ used, at }} phase={phaseOf(used, at)} step={stepOf(at.id, at.phases.length)} />
        </RoomSlide>
      ))}
      {frame(
        'ending',
        book.word('ending.name'),
        endings,
        <EndingSlide {...{ view }} step={stepOf('ending', endings)} />,
      )}
      {frame(
        'debrief',
        book.word('debrief.kicker'),
        debriefs,
        <DebriefSlide {...{ view, stage, questions, votesOf }} step={stepOf('debrief', debriefs)} />,
      )}
      {frame('tables', book.word('compare.title'), 1, <TablesSlide {...{ view }} />)}
      <PanelPlace {...{ used, shown, phase }} />
    </>
  )
}

/** A slide that nobody looks at stands where it is read. */
function phaseOf({ slide, state }: UsedScenario, at: NodeView): Phase {
  const step = slide === at.id ? state.step : at.phases.indexOf('read')
  return at.phases[Math.min(step, at.phases.length - 1)] ?? 'read'
}

/** Whether hands can be counted: the whole room votes, and its choices are on the slide. */
function votable(used: UsedScenario, at: NodeView): boolean {
  const phase = phaseOf(used, at)
  return used.view.play.tables.length === 1 && !at.isPast && phase !== 'meanwhile' && phase !== 'effect'
}
