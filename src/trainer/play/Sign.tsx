import type { VNode } from 'preact'
import { tableName } from './compare.ts'
import { type Phase, secondsOf } from './phases.ts'
import { isPast } from './room-run.ts'
import type { NodeView } from './room-view.ts'
import { slideId } from './route.ts'
import { SignClock } from './SignClock.tsx'
import type { UsedScenario } from './use-scenario.ts'

/** More tables than this need the place of what they already know. */
const ROOMY = 4

type Props = { readonly used: UsedScenario; readonly at: NodeView; readonly phase: Phase }

/** What the room does now, so that nobody has to ask; with tables, what each has decided. */
export function Sign({ used, at, phase }: Props): VNode {
  const { book, play, runs } = used.view
  const { exercise } = used.state
  const seconds = secondsOf[phase]
  const own = exercise?.slide === slideId(book.program.id, at.id) ? exercise : undefined
  return (
    <aside class="play-sign">
      {seconds !== undefined && <SignClock countdown={own} seconds={seconds} />}
      <h3>{book.word(`sign.${phase}`)}</h3>
      {play.tables.length <= ROOMY && <p>{book.word(`sign.${phase}How`)}</p>}
      {phase === 'tables' && (
        <ul class="play-tables" role="list">
          {play.tables.map((_, table) => (
            <li key={`${table}`}>
              <span>{tableName(book, play, table)}</span>
              {isPast(runs[table] ?? at.run, at.node) ? (
                <small>{book.word('over')}</small>
              ) : (
                <b class="play-letter">
                  {runs[table]?.decided[at.node] &&
                    book.letter(runs[table]?.log.decided[at.node]?.decision.choice ?? -1)}
                </b>
              )}
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
