import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import { plain } from '#course/inline.ts'
import { StageSign } from '#design/plan/signs.tsx'
import { clock } from './clock.ts'
import { LengthField } from './LengthField.tsx'
import type { PlannedBlock } from './plan-of.ts'
import type { BlockView } from './view.ts'

export type RowActs = {
  readonly lengthen: (id: string, minutes: number) => void
  readonly move: (id: string, by: 1 | -1) => void
  readonly toggle: (id: string) => void
}

type Props = RowActs & {
  readonly block: BlockView
  readonly planned: PlannedBlock
  readonly first: boolean
  readonly last: boolean
  readonly edits: boolean
  readonly tell: Teller
}

/** One block: when, of which stage, what happens, how many slides, how long. */
export function Row({ block, planned, first, last, edits, tell, lengthen, move, toggle }: Props): VNode {
  const { id, title, stage, isBreak, slides } = block
  const { start, minutes, off } = planned
  const name = plain(title)
  return (
    <tr
      role="row"
      data-block={id}
      data-stage={stage}
      data-break={isBreak || undefined}
      data-off={off || undefined}
    >
      <td role="cell" class="workshop-time">
        {off ? <span class="note">{tell.word('off')}</span> : <time>{clock(start)}</time>}
      </td>
      <td role="cell" class="workshop-sign">
        {edits ? (
          <input
            type="checkbox"
            checked={!off}
            aria-label={tell.word('runs', { title: name })}
            onChange={() => toggle(id)}
          />
        ) : (
          stage && (
            <>
              <StageSign stage={stage} size={26} />
              <span class="visually-hidden">{tell.word('stageN', { n: stage })}</span>
            </>
          )
        )}
      </td>
      <th role="rowheader" scope="row" class="workshop-block">
        <span class="workshop-title">
          <Inline text={title} />
        </span>
        <Details block={block} tell={tell} />
      </th>
      {edits ? (
        <td role="cell" class="workshop-order">
          <Arrow by={-1} off={first} name={tell.word('up', { title: name })} move={by => move(id, by)} />
          <Arrow by={1} off={last} name={tell.word('down', { title: name })} move={by => move(id, by)} />
        </td>
      ) : (
        <td role="cell" class="workshop-slides">
          {slides > 0 && tell.counted('slides', slides)}
        </td>
      )}
      <td role="cell" class="workshop-length">
        {edits ? (
          <LengthField
            minutes={minutes}
            label={tell.word('lengthOf', { title: name })}
            change={length => lengthen(id, length)}
          />
        ) : (
          tell.word('minutes', { n: tell.number(minutes) })
        )}
      </td>
    </tr>
  )
}

function Details({ block: { what, groups, materials }, tell }: Pick<Props, 'block' | 'tell'>): VNode {
  return (
    <>
      {what && (
        <span class="workshop-what">
          <Inline text={what} />
        </span>
      )}{' '}
      {(groups || materials.length > 0) && (
        <span class="workshop-with">
          {groups && (
            <span>
              <Inline text={tell.word('groupsAre', { groups })} />
            </span>
          )}
          {materials.map(({ id, title, href, pages }) => (
            <span key={id}>
              <a href={href}>
                <Inline text={title} />
              </a>
              {', '}
              <span class="nowrap">{tell.word('pages', { n: tell.number(pages) })}</span>
            </span>
          ))}
        </span>
      )}
    </>
  )
}

type ArrowProps = {
  readonly by: 1 | -1
  readonly off: boolean
  readonly name: string
  readonly move: (by: 1 | -1) => void
}

function Arrow({ by, off, name, move }: ArrowProps): VNode {
  return (
    <button
      type="button"
      class={by < 0 ? 'workshop-arrow workshop-up' : 'workshop-arrow workshop-down'}
      aria-label={name}
      disabled={off}
      onClick={() => move(by)}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      >
        <path d={by < 0 ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'} />
      </svg>
    </button>
  )
}
