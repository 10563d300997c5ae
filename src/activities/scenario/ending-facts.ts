/**
 * What the facts of an ending may name besides variables and groups. All of it is computed from the run:
 *
 * `{norms.start}` · `{stayed}` `{left}` names, `{stayed.count}` · `{week}` the last one · `{chose.node}` what was
 * chosen there · `{least.a.b}` the smallest of these by name, `{lag.a.b}` the one that grew least · `{low.a}` the week
 * when it was lowest · `{reached.gone.2}` the week when it first was 2 or more · `{drop.a}` the three decisions that
 * took most of it, `{rise.a}` the one that gave most · `{lack.ending}` what was missing to that ending · `{mood}` the
 * commonest of those present, and for a gauge shown as a word `{blame}` that word.
 */
import type { Formula } from '#course/scenario/formula.ts'
import type { Script } from '#course/scenario/script.ts'
import type { Machine } from './machine.ts'
import type { Log } from './play.ts'
import type { Run } from './run.ts'
import { type More, shown, type Tell } from './tell.ts'

/** `nothing` stands where there is nobody or nothing to name; `lack` is «{name}: {value} из {wanted}». */
export type FactWords = { readonly nothing: string; readonly lack: string; mood(st: number): string }

export function endingFacts(machine: Machine, script: Script, log: Log, tell: Tell, words: FactWords): More {
  const { program } = machine
  const read = (name: string, run: Run = log.run) => machine.read(name)(run)
  const first = log.weeks[0]?.run ?? log.run
  const nameOf = (id: string) => script.gauges.find(gauge => gauge.id === id)?.name ?? id
  const names = (all: readonly string[]) => (all.length > 0 ? all.join(', ') : words.nothing)
  const people = (here: boolean) =>
    script.people.filter(({ id }) => (read(`here:${id}`) !== 0) === here).map(({ name }) => lastWord(name))
  const smallest = (ids: readonly string[], of: (id: string) => number) =>
    nameOf([...ids].sort((a, b) => of(a) - of(b))[0] ?? '')

  /** By how much each decision has moved a variable, what came later of it included. */
  function moved(id: string): { readonly node: number; readonly by: number }[] {
    const changes = [...log.decided, ...log.happenings].flatMap(({ changes: all }) => all)
    return log.decided.map(({ node }) => ({
      node,
      by: changes
        .filter(({ name, cause }) => name === id && 'node' in cause && cause.node === node)
        .reduce((sum, { from, to }) => sum + to - from, 0),
    }))
  }
  const titles = (all: readonly { readonly node: number }[]) =>
    names(all.map(({ node }) => `«${script.nodes[node]?.title}»`))

  const computed: Readonly<Record<string, (ids: readonly string[]) => string>> = {
    stayed: ([what]) => (what === 'count' ? String(people(true).length) : names(people(true))),
    left: () => names(people(false)),
    week: () => String(log.run.week),
    chose([id = '']) {
      const made = log.decided.find(({ node }) => program.nodes[node]?.id === id)
      const node = made && script.nodes[made.node]
      const choice = made && node?.choices[made.decision.choice]
      return choice ? tell(choice.text, made.opened, [...choice.groups, ...node.groups]) : words.nothing
    },
    least: ids => smallest(ids, id => read(id)),
    lag: ids => smallest(ids, id => read(id) - read(id, first)),
    low([id = '']) {
      const sorted = [...log.weeks].sort((a, b) => read(id, a.run) - read(id, b.run))
      return String(sorted[0]?.week ?? '')
    },
    reached: ([id = '', least = '']) =>
      String(log.weeks.find(({ run }) => read(id, run) >= Number(least))?.week ?? words.nothing),
    drop: ([id = '']) =>
      titles(
        moved(id)
          .filter(({ by }) => by < 0)
          .sort((a, b) => a.by - b.by)
          .slice(0, 3),
      ),
    rise: ([id = '']) =>
      titles(
        moved(id)
          .filter(({ by }) => by > 0)
          .sort((a, b) => b.by - a.by)
          .slice(0, 1),
      ),
    lack: ([id = '']) =>
      names(
        unmet(machine, log.run, id).map(({ name, wanted }) =>
          words.lack
            .replace('{name}', nameOf(name))
            .replace('{value}', String(Math.floor(read(name))))
            .replace('{wanted}', String(wanted)),
        ),
      ),
    mood: () => words.mood(commonest(script.people.map(({ id }) => read(`${id}.st`)).filter(st => st >= -3))),
  }
  return name => {
    const [head = '', ...ids] = name.split('.')
    if (ids[0] === 'start') return String(shown(read(head, first)))
    const gauge = script.gauges.find(({ id }) => id === name)
    if (gauge?.show === 'word') return wordOf(gauge, read(name))
    return computed[head]?.(ids)
  }
}

/** The word of a gauge at this value. */
export function wordOf({ words }: Script['gauges'][number], value: number): string {
  return words.findLast(({ from }) => value >= from)?.text ?? ''
}

/** A comparison that does not hold: `ctl>=60`. */
export type Unmet = { readonly name: string; readonly sign: string; readonly wanted: number }

/** Comparisons of the first condition of an ending that do not hold. */
export function unmet(machine: Machine, run: Run, ending: string): Unmet[] {
  const { program } = machine
  const [when] =
    program.endings.find(({ id, when: all }) => id === ending && all && all.length > 0)?.when ??
    program.stop.find(stop => stop.ending === ending)?.when ??
    []
  const parts = (formula: Formula): readonly Formula[] => {
    if (typeof formula !== 'object' || formula[0] !== '&') return [formula]
    const [, ...inner] = formula
    return inner.flatMap(parts)
  }
  return (when === undefined ? [] : parts(when)).flatMap(part => {
    if (typeof part !== 'object' || machine.read(part)(run) !== 0) return []
    const [sign, name, wanted] = part
    return typeof name === 'string' && typeof wanted === 'number' ? [{ name, sign, wanted }] : []
  })
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const lastWord = (name: string) => name.split(' ').at(-1) ?? name
