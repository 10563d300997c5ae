/**
 * What a room has decided in each scenario: a part of the state of the workshop, which both windows share and a reload
 * keeps. JSON through and through; everything else is played again from it.
 */

/** A table of the room. A room that plays as a whole is one table. */
export type Table = {
  /** As the trainer calls it; empty: by its number. */
  readonly name: string
  /** Id of a start of the scenario. */
  readonly profile: string
  /** Choice by node; what is not there is taken by default. */
  readonly decisions: Readonly<Record<string, string>>
}
/** One decision that can be undone: where, and what stood there before. */
export type Step = { readonly table: number; readonly node: string; readonly before: string | undefined }

export type RoomPlay = {
  /** The same events for all tables. */
  readonly seed: number
  readonly tables: readonly Table[]
  /** Whose story the slides tell. */
  readonly told: number
  /** The last one is undone first. */
  readonly steps: readonly Step[]
  /** The room has gone to the ending: what is not decided then stays by default. */
  readonly closed: boolean
}

export type PlayAct =
  | {
      readonly act: 'decide'
      readonly table: number
      readonly node: string
      /** Absent: by default. */
      readonly choice: string | undefined
    }
  | { readonly act: 'undo' }
  | { readonly act: 'seed'; readonly seed: number }
  | { readonly act: 'tables'; readonly count: number }
  | { readonly act: 'name'; readonly table: number; readonly name: string }
  | { readonly act: 'profile'; readonly table: number; readonly profile: string }
  | { readonly act: 'tell'; readonly table: number }
  | { readonly act: 'close' }
  | { readonly act: 'begin' }

export const MOST_TABLES = 6
const LARGEST_SEED = 999_999
/** A seed that nobody has typed: the same in every room, so that two trainers can compare. */
export const USUAL_SEED = 7

export function beginning(profile: string): RoomPlay {
  return {
    seed: USUAL_SEED,
    tables: [{ name: '', profile, decisions: {} }],
    ...{ told: 0, steps: [], closed: false },
  }
}

/** One act of the trainer; an act that means nothing here leaves all as it is. */
export function acted(play: RoomPlay, act: PlayAct): RoomPlay {
  switch (act.act) {
    case 'decide': {
      const table = play.tables[act.table]
      const before = table?.decisions[act.node]
      if (!table || before === act.choice) return play
      const step = { table: act.table, node: act.node, before }
      return { ...put(play, step, act.choice), steps: [...play.steps, step] }
    }
    case 'undo': {
      const last = play.steps.at(-1)
      return last ? { ...put(play, last, last.before), steps: play.steps.slice(0, -1) } : play
    }
    case 'seed':
      return isSeed(act.seed) ? { ...play, seed: act.seed } : play
    case 'tables': {
      const count = Math.min(Math.max(Math.round(act.count), 1), MOST_TABLES)
      const [first] = play.tables
      if (!first || count === play.tables.length) return play
      const tables = Array.from(
        { length: count },
        (_, at) => play.tables[at] ?? { ...first, name: '', decisions: {} },
      )
      const steps = play.steps.filter(({ table }) => table < count)
      return { ...play, tables, steps, told: Math.min(play.told, count - 1) }
    }
    case 'name':
      return withTable(play, act.table, table => ({ ...table, name: act.name.slice(0, 24) }))
    case 'profile':
      return withTable(play, act.table, table => ({ ...table, profile: act.profile }))
    case 'tell':
      return play.tables[act.table] ? { ...play, told: act.table } : play
    case 'close':
      return { ...play, closed: true }
    case 'begin':
      return {
        ...play,
        tables: play.tables.map(table => ({ ...table, decisions: {} })),
        ...{ steps: [], closed: false },
      }
  }
}

function withTable(play: RoomPlay, at: number, change: (table: Table) => Table): RoomPlay {
  return { ...play, tables: play.tables.map((table, place) => (place === at ? change(table) : table)) }
}

function put(play: RoomPlay, { table, node }: Step, choice: string | undefined): RoomPlay {
  return withTable(play, table, ({ decisions, ...others }) => {
    const { [node]: _, ...rest } = decisions
    return { ...others, decisions: choice === undefined ? rest : { ...rest, [node]: choice } }
  })
}

export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 1 && seed <= LARGEST_SEED
