/**
 * Two thousand lives of a device: answers, typing, closed and killed tabs, files, erasing, editions, a wrong clock, in
 * any order. After every step whoever opens the course anew finds what the model has, no less and no more.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Deed, Fact, Facts } from './fact.ts'
import { fakeStorage } from './fake-storage.ts'
import { type Learner, openLearner } from './learner.ts'
import { placeOf, settle } from './merge.ts'
import { readProgress, writeProgress } from './progress-file.ts'
import { answer, anyDeed, DAY, factsFrom } from './samples.ts'
import type { Migration } from './versions.ts'

type Tab = 0 | 1
/** All acts that were in storage once and were not erased; which of two values counts is `settle`'s word. */
type Model = { done: Map<string, Fact> }

const YEAR = 365 * 86_400
/** An edition that keeps its values in a newer form, so that an old tab beside it cannot read them. */
const step: Migration = old => ({ ...old, form: 'newer' })
/** Before anything is exported the file is one of another device. */
const elsewhere = factsFrom([answer('first-item', ['b']), { kind: 'seen', about: 'lesson' }], DAY - YEAR)

class World {
  readonly fake = fakeStorage()
  now = DAY
  online = true
  /** Of the site; a tab has the edition that it was opened with. */
  edition = 0
  file: Facts = elsewhere
  private readonly letters: [string[], string[]] = [[], []]
  private acting: Tab | undefined
  private readonly editions: [number, number] = [0, 0]
  readonly tabs: [Learner, Learner]

  constructor() {
    this.fake.tell(key => {
      if (this.acting !== 0) this.letters[0].push(key)
      if (this.acting !== 1) this.letters[1].push(key)
    })
    this.tabs = [this.opened(0), this.opened(0)]
  }
  private opened(edition: number, storage = this.fake.open): Learner {
    const steps = Array.from({ length: edition }, () => step)
    return openLearner({ prefix: 'course', storage, now: () => this.now, steps })
  }
  facts(tab: Tab): Facts {
    return this.tabs[tab].$facts.get()
  }
  does(tab: Tab, act: (learner: Learner) => void): void {
    this.acting = tab
    act(this.tabs[tab])
    this.acting = undefined
  }
  hears(tab: Tab, heard: (keys: string[]) => string[]): void {
    for (const key of heard(this.letters[tab].splice(0))) this.does(tab, learner => learner.hear(key))
  }
  /** Without the network the browser opens the edition that this tab came with. */
  opens(tab: Tab): void {
    if (this.online) this.editions[tab] = this.edition
    this.acting = tab
    this.tabs[tab] = this.opened(this.editions[tab])
    this.acting = undefined
    this.letters[tab].length = 0
  }
  /** What somebody finds who opens the newest edition on this device; the device is not touched. */
  found(): Facts {
    return this.opened(this.edition, fakeStorage(this.fake.kept).open).$facts.get()
  }
}

type Command = fc.Command<Model, World>
function command(name: string, run: (model: Model, world: World) => void): Command {
  return {
    check: () => true,
    run(model, world) {
      run(model, world)
      const ids = (facts: Facts) => [...facts.keys()].sort()
      expect(ids(world.found())).toEqual(ids(settle(model.done.values())))
    },
    toString: () => name,
  }
}

/** Does something in a tab and remembers each act that appeared there. */
function acts(model: Model, world: World, tab: Tab, act: (learner: Learner) => void): void {
  const held = world.facts(tab)
  world.does(tab, act)
  for (const [id, fact] of world.facts(tab)) if (!held.has(id)) model.done.set(id, fact)
}

const isTyped = (deed: Deed) => deed.kind === 'value' || deed.kind === 'text'
const recorded = (tab: Tab, deed: Deed) =>
  command(`record(${tab}, ${JSON.stringify(deed)})`, (model, world) =>
    acts(model, world, tab, learner => learner.record(deed)),
  )
const typed = (tab: Tab, deed: Deed) =>
  command(`type(${tab}, ${JSON.stringify(deed)})`, (_, world) =>
    world.does(tab, learner => {
      if (deed.kind === 'value' || deed.kind === 'text') learner.recordSoon(deed)
    }),
  )
const reloaded = (tab: Tab) =>
  command(`reload(${tab})`, (model, world) => {
    acts(model, world, tab, learner => learner.flush())
    world.opens(tab)
  })
/** No last word: what was typed in the last 300 ms may go, nothing else. */
const killed = (tab: Tab) => command(`kill(${tab})`, (_, world) => world.opens(tab))
const waited = (tab: Tab) =>
  command(`wait(${tab})`, (model, world) => acts(model, world, tab, learner => learner.flush()))
const saved = (tab: Tab) =>
  command(`save file(${tab})`, (_, world) => {
    const reading = readProgress(writeProgress(world.facts(tab)))
    if (reading.is === 'read') world.file = reading.facts
    expect(reading.is).toBe('read')
  })
const imported = (tab: Tab) =>
  command(`import(${tab})`, (model, world) => {
    world.does(tab, learner => learner.absorb(world.file))
    for (const [id, fact] of world.file) model.done.set(id, fact)
  })
/** Values are left out: a tab that heard nothing may hold an older one that it hides. */
const erased = (tab: Tab, most: number) =>
  command(`erase(${tab}, ${most})`, (model, world) => {
    const gone = [...world.facts(tab).values()].filter(fact => placeOf(fact) === '').slice(0, most)
    world.does(tab, learner => learner.erase(gone.map(({ id }) => id)))
    for (const { id } of gone) model.done.delete(id)
  })
const heard = (tab: Tab, how: 'all' | 'none' | 'mixed') =>
  command(`other tab(${tab}, ${how})`, (_, world) =>
    world.hears(tab, keys => (how === 'all' ? keys : how === 'none' ? [] : [...keys, ...keys].reverse())),
  )
const front = (tab: Tab) =>
  command(`front(${tab})`, (model, world) => {
    world.does(tab, learner => learner.refresh())
    // Who comes back to a tab sees nothing there that was erased in another.
    const shown = [...world.facts(tab).values()].filter(fact => placeOf(fact) === '')
    expect(shown.filter(({ id }) => !model.done.has(id))).toEqual([])
  })
const network = (online: boolean) =>
  command(online ? 'online' : 'offline', (_, world) => {
    world.online = online
  })
const updated = () =>
  command('update', (_, world) => {
    world.edition = Math.min(world.edition + 1, 3)
  })
const clock = (by: number) =>
  command(`clock(${by})`, (_, world) => {
    world.now = Math.max(0, world.now + by)
  })

const tab = fc.constantFrom<Tab>(0, 1)
const commands = [
  fc.tuple(tab, anyDeed).map(([at, deed]) => recorded(at, deed)),
  fc.tuple(tab, anyDeed).map(([at, deed]) => recorded(at, deed)),
  fc.tuple(tab, anyDeed.filter(isTyped)).map(([at, deed]) => typed(at, deed)),
  tab.map(reloaded),
  tab.map(killed),
  tab.map(waited),
  tab.map(saved),
  tab.map(imported),
  fc.tuple(tab, fc.integer({ min: 1, max: 5 })).map(([at, most]) => erased(at, most)),
  fc.tuple(tab, fc.constantFrom('all', 'none', 'mixed')).map(([at, how]) => heard(at, how)),
  tab.map(front),
  fc.boolean().map(network),
  fc.constant(updated()),
  fc.constantFrom(-YEAR, YEAR, 1, 86_400).map(clock),
]

test('two thousand sequences of {answer, type, reload, kill, file, erase, other tab, network, update, clock}', () => {
  vi.useFakeTimers()
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 40, size: 'max' }), sequence => {
      fc.modelRun(() => ({ model: { done: new Map() }, real: new World() }), sequence)
    }),
    { numRuns: 2000 },
  )
  vi.useRealTimers()
})
