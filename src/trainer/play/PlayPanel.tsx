import type { VNode } from 'preact'
import { titleAt } from '#activities/scenario/player/book.ts'
import { tableName } from './compare.ts'
import { DecidePanel } from './DecidePanel.tsx'
import type { Phase } from './phases.ts'
import type { PlayAct } from './play-part.ts'
import type { NodeView, RoomView, Votes } from './room-view.ts'
import { SetUpPanel } from './SetUpPanel.tsx'

type Props = {
  readonly view: RoomView
  /** Of a slide of a decision. */
  readonly at: NodeView | undefined
  /** Name of the slide within its scenario. */
  readonly slide: string
  readonly phase: Phase | undefined
  readonly step: number
  readonly votes: Votes
  readonly act: (act: PlayAct) => void
}

/** What the trainer does on a slide of a scenario; the presenter shows it beside the notes. */
export function PlayPanel({ view, at, slide, phase, step, votes, act }: Props): VNode {
  const { book } = view
  return (
    <section class="play-panel" aria-label={book.word('panel.title', { title: book.script.title })}>
      {at && phase && !at.isPast && (
        <p class="play-panel-phase">
          {book.word('panel.phase', { n: step + 1, all: at.phases.length })}
          {' · '}
          <strong>{book.word(`panel.phases.${phase}`)}</strong>
        </p>
      )}
      {slide === 'start' && <SetUpPanel {...{ view, act }} />}
      {at && !at.isPast && <DecidePanel {...{ view, at, votes, act }} />}
      {slide === 'ending' && !view.told.isOver && <ClosePanel {...{ view, act }} />}
      {at === undefined && view.play.tables.length > 1 && slide !== 'start' && (
        <TellPanel {...{ view, act }} />
      )}
      <UndoButton {...{ view, act }} />
    </section>
  )
}

type PartProps = { readonly view: RoomView; readonly act: (act: PlayAct) => void }

/** The last decision, named, so that a wrong press is seen before it is undone. */
function UndoButton({ view: { book, play, runs }, act }: PartProps): VNode | null {
  const last = play.steps.at(-1)
  if (!last) return null
  const node = book.program.nodes.findIndex(({ id }) => id === last.node)
  const run = runs[last.table]?.log
  const table = play.tables[last.table]
  const choice = book.program.nodes[node]?.choices.findIndex(({ id }) => id === table?.decisions[last.node])
  const title = titleAt(book, node, run?.decided[node]?.opened ?? runs[0]?.log.run ?? neverRun())
  return (
    <button type="button" class="button button--small play-panel-undo" onClick={() => act({ act: 'undo' })}>
      {play.tables.length > 1 && `${tableName(book, play, last.table)}. `}
      {book.word('panel.undo', { title, letter: book.letter(choice ?? -1) || book.word('panel.none') })}
    </button>
  )
}

function ClosePanel({ view: { book, told }, act }: PartProps): VNode {
  const open = book.route.nodes.filter(node => !told.decided[node])
  const titles = open.map(node => `«${book.script.nodes[node]?.title ?? ''}»`).join(', ')
  return (
    <div>
      <p class="play-panel-note">{book.word('panel.open', { titles })}</p>
      <button type="button" class="button button--small" onClick={() => act({ act: 'close' })}>
        {book.word('panel.close')}
      </button>
    </div>
  )
}

/** Whose ending the slides show. */
function TellPanel({ view: { book, play }, act }: PartProps): VNode {
  return (
    <fieldset class="play-panel-tell">
      <legend>{book.word('panel.tell')}</legend>
      {play.tables.map((_, table) => (
        <button
          key={`${table}`}
          type="button"
          class="button button--small"
          aria-pressed={play.told === table}
          onClick={() => act({ act: 'tell', table })}
        >
          {tableName(book, play, table)}
        </button>
      ))}
    </fieldset>
  )
}

function neverRun(): never {
  throw new Error('a room has at least one table')
}
