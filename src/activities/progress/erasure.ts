/** What is asked before anything is erased. Nothing is gone before `erase` is called. */
import { type Drawers, discard, type Entry, openDrawers } from '#learner/drawers.ts'
import type { Facts } from '#learner/fact.ts'
import { here, learner } from '#learner/here.ts'
import { dropMark } from '#learner/mark.ts'
import { countsOf } from './tell-facts.ts'
import type { Teller } from './teller.ts'

export type Erasure = {
  readonly title: string
  /** What will be lost, in words. */
  readonly losses: readonly string[]
  /** All of it, a part of it or none of it stands in the file of progress. */
  readonly inFile: 'all' | 'part' | 'none'
  /** What is said when it is done. */
  readonly done: string
  /** @returns false if the browser would not let all of it go. */
  readonly erase: () => boolean
}

/** @param idsNow asked when it comes to it: another tab may have added something meanwhile */
export function eraseFacts(
  what: string,
  facts: Facts,
  idsNow: (facts: Facts) => Iterable<string>,
  tell: Teller,
): Erasure {
  const gone = [...idsNow(facts)].flatMap(id => facts.get(id) ?? [])
  return {
    title: tell.word('eraseTitle', { what }),
    losses: countsOf(gone, tell),
    inFile: 'all',
    done: tell.word('erased', { what }),
    erase: () => learner.erase(idsNow(learner.$facts.get())),
  }
}

/** A value that is no fact: set aside, of a newer edition, a setting of the site. */
export function eraseEntry(what: string, entry: Entry, loss: string, tell: Teller): Erasure {
  return {
    title: tell.word('eraseTitle', { what }),
    losses: [loss],
    inFile: 'none',
    done: tell.word('erased', { what }),
    erase: () => forget([entry]),
  }
}

/**
 * Facts and everything else under our root that is there when it comes to it, except the marks that keep other tabs
 * from bringing it back.
 */
export function eraseAll(facts: Facts, drawers: Drawers, tell: Teller): Erasure {
  const restOf = ({ aside, newer, early, other }: Drawers) => [...aside, ...newer, ...early, ...other]
  const rest = restOf(drawers)
  const counts = (['aside', 'newer', 'early', 'other'] as const).flatMap(name =>
    drawers[name].length > 0 ? [tell.counted(name, drawers[name].length)] : [],
  )
  return {
    title: tell.word('eraseAllTitle'),
    losses: [...countsOf(facts.values(), tell), ...counts],
    inFile: rest.length === 0 ? 'all' : facts.size === 0 ? 'none' : 'part',
    done: tell.word('erasedAll'),
    erase: () => {
      const forgotten = forget(restOf(openDrawers(here, learner.$facts.get())))
      void dropMark(here.prefix)
      return learner.erase(learner.$facts.get().keys()) && forgotten
    },
  }
}

export const THEME = `${here.prefix}:theme`

function forget(entries: readonly Entry[]): boolean {
  const done = discard(here, entries)
  // The look follows at once: the menu of the frame keeps it, and is asked.
  if (entries.some(({ key }) => key === THEME))
    document.querySelector<HTMLElement>('input[name="theme"][value="system"]')?.click()
  return done
}
