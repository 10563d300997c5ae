import type { VNode } from 'preact'
import type { Fact, Facts } from '#learner/fact.ts'
import { idsAbout, type StoredActivity } from '#learner/stored.ts'
import { eraseFacts } from './erasure.ts'
import { Fold } from './Fold.tsx'
import type { OtherLine } from './outline.ts'
import type { Ask } from './ProgressView.tsx'
import { circumstances, contentOf, countsOf, kindOf, partOf } from './tell-facts.ts'
import type { Teller } from './teller.ts'

type Props = {
  readonly activity: StoredActivity
  readonly line: OtherLine
  readonly facts: Facts
  readonly tell: Teller
  readonly ask: Ask
}

/** One thing done: how much is kept of it, every record on demand, and the way to erase it. */
export function KeptActivity({ activity, line, facts, tell, ask }: Props): VNode {
  const name = line.label
  const summary = [...countsOf(activity.facts, tell), tell.day(activity.last)].join(' · ')
  return (
    <li class="kept-activity">
      <Fold
        summary={
          <>
            {name} <small class="kept-counts">{summary}</small>
          </>
        }
      >
        {() => (
          <ul role="list">
            {activity.facts.map(fact => (
              <KeptFact key={fact.id} fact={fact} line={line} tell={tell} />
            ))}
          </ul>
        )}
      </Fold>
      <button
        type="button"
        class="button button--text button--small"
        aria-label={tell.word('eraseOne', { what: name })}
        onClick={event =>
          ask(
            eraseFacts(name, facts, now => idsAbout(now, [activity.id]), tell),
            event.currentTarget,
          )
        }
      >
        {tell.word('erase')}
      </button>
    </li>
  )
}

type FactProps = { readonly fact: Fact; readonly line: OtherLine; readonly tell: Teller }

/** What is written, as it is written: ids stay ids. */
function KeptFact({ fact, line, tell }: FactProps): VNode {
  const part = partOf(fact, line.id, line.parts)
  const told = [part || tell.word(`kind.${kindOf(fact)}`), ...circumstances(fact, tell)]
  return (
    <li class="kept-fact">
      <span>{told.join(', ')}</span> <span class="kept-value">{contentOf(fact, tell)}</span>{' '}
      <time dateTime={new Date(fact.at * 1000).toISOString()}>{tell.day(fact.at)}</time>
    </li>
  )
}
