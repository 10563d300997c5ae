import type { VNode } from 'preact'
import { choiceAt } from '#activities/scenario/player/book.ts'
import { tableName } from './compare.ts'
import type { PlayAct } from './play-part.ts'
import { isPast } from './room-run.ts'
import { type NodeView, type RoomView, tellsOtherwise, type Votes } from './room-view.ts'
import { adviceOn, leaders, shift, sumOf } from './tally.ts'

type Props = {
  readonly view: RoomView
  readonly at: NodeView
  readonly votes: Votes
  readonly act: (act: PlayAct) => void
}

/** The trainer plays a choice: the majority is marked, the minority may be played as well. */
export function DecidePanel({ view, at, votes, act }: Props): VNode {
  const { book, play } = view
  const counts = sumOf(votes.second) > 0 ? votes.second : votes.first
  const best = leaders(counts)
  const moved = shift(votes.first, votes.second)
  if (play.tables.length > 1) return <TableGrid {...{ view, at, act }} />
  const opened = at.run.log.decided[at.node]?.opened ?? at.run.log.run
  const played = choiceOf(view, at, 0)
  return (
    <div class="play-panel-choices">
      {choicesOf(view, at).map((_, choice) => (
        <div key={`${choice}`} class="play-panel-choice" data-played={played === choice || undefined}>
          <button
            type="button"
            class="button button--small"
            aria-pressed={played === choice}
            onClick={() => act(decision(view, at, 0, choice))}
          >
            {book.word('panel.play', { letter: book.letter(choice) })}
          </button>
          <span class="play-panel-text">{choiceAt(book, at.node, choice, opened)}</span>
          <span class="play-panel-count">
            {moved.length > 0 && `${votes.first[choice] ?? 0}–${votes.second[choice] ?? 0}`}
            {moved.length === 0 && sumOf(counts) > 0 && (counts[choice] ?? 0)}
          </span>
          <strong class="play-panel-mark">
            {played === choice
              ? book.word('panel.isPlayed')
              : best.includes(choice)
                ? book.word(best.length > 1 ? 'panel.tie' : 'panel.majority')
                : ''}
          </strong>
        </div>
      ))}
      <p class="play-panel-note">
        {book.word(`panel.advice.${adviceOn(votes.first)}`)} {book.word('panel.minority')}
      </p>
    </div>
  )
}

/** Each table's letter; pressed again, the default stands there. */
function TableGrid({ view, at, act }: Omit<Props, 'votes'>): VNode {
  const { book, play } = view
  const others = tellsOtherwise(view, at).map(table => tableName(book, play, table))
  return (
    <>
      {others.length > 0 && (
        <p class="play-panel-note">{book.word('differs', { tables: others.join(', ') })}</p>
      )}
      <table class="play-panel-grid">
        <caption>{book.word('panel.grid')}</caption>
        <tbody>
          {play.tables.map((_, table) => (
            <tr key={`${table}`}>
              <th scope="row">
                <button
                  type="button"
                  class="button button--text"
                  aria-pressed={at.table === table}
                  title={book.word('panel.tell')}
                  onClick={() => act({ act: 'tell', table })}
                >
                  {tableName(book, play, table)}
                </button>
              </th>
              {isPast(view.runs[table] ?? at.run, at.node) && (
                <td colSpan={choicesOf(view, at).length}>{book.word('past')}</td>
              )}
              {(isPast(view.runs[table] ?? at.run, at.node) ? [] : choicesOf(view, at)).map(
                (_choice, choice) => {
                  const isTaken = choiceOf(view, at, table) === choice
                  return (
                    <td key={`${choice}`}>
                      <button
                        type="button"
                        class="button button--small"
                        aria-pressed={isTaken}
                        aria-label={book.word('playedBy', {
                          ...{ table: tableName(book, play, table), letter: book.letter(choice) },
                        })}
                        onClick={() => act(decision(view, at, table, isTaken ? undefined : choice))}
                      >
                        {book.letter(choice)}
                      </button>
                    </td>
                  )
                },
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const choicesOf = ({ book }: RoomView, { node }: NodeView) => book.program.nodes[node]?.choices ?? []

/** What a table has decided here; −1 if nothing. */
const choiceOf = (view: RoomView, at: NodeView, table: number): number =>
  choicesOf(view, at).findIndex(({ id }) => id === view.play.tables[table]?.decisions[at.id])

function decision(view: RoomView, at: NodeView, table: number, choice: number | undefined): PlayAct {
  const id = choice === undefined ? undefined : choicesOf(view, at)[choice]?.id
  return { act: 'decide', table, node: at.id, choice: id }
}
