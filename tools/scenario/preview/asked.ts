import type { Program } from '#course/scenario/program.ts'

/** What an author wants to see: from which node, with which numbers, and what he has chosen since. */
export type Asked = {
  readonly node: string
  readonly set: Readonly<Record<string, number>>
  readonly flags: readonly string[]
  readonly seed: number
  /** Letters: `acd`. */
  readonly choices: string
}

/** Reads `#node=new-pay&norms=60&flags=open+int&seed=4&choices=ab`; what nobody knows is passed over. */
export function askedIn(hash: string, program: Program): Asked {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const node = query.get('node') ?? ''
  const set = program.vars.flatMap(({ id }) => {
    const value = Number(query.get(id) ?? Number.NaN)
    return Number.isNaN(value) ? [] : [[id, value] as const]
  })
  return {
    node: program.nodes.some(({ id }) => id === node) ? node : (program.nodes[0]?.id ?? ''),
    set: Object.fromEntries(set),
    flags: query.get('flags')?.split(/[ +]/).filter(Boolean) ?? program.startFrom?.otherwise ?? [],
    seed: Number(query.get('seed')) || 1,
    choices: (query.get('choices') ?? '').replace(/[^a-d]/g, ''),
  }
}

export function spell({ node, set, flags, seed, choices }: Asked): string {
  const query = { node, ...set, flags: flags.join(' '), seed, choices }
  return new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
}
