import { didYouMean } from '../../nearest.ts'
import type { Path, Problem } from '../../problem.ts'
import type { Variants } from '../../shapes/scenario.ts'
import { at } from '../at.ts'
import type { Checked } from '../scenarios.ts'

type Place = { readonly path: Path; readonly variants: Variants | undefined }
type Told = {
  readonly text: string
  readonly path: Path
  readonly near: readonly Place[]
  readonly facts?: true
}

/** Names that facts of endings may use besides: see ending-facts.ts of the activity. */
const COMPUTED = 'stayed left week chose least lag low reached drop rise lack mood'.split(' ')

/** Whatever a text names in braces is a group, a variable or a computed fact; every group ends and is used. */
export function tellings({ yaml, scenario }: Checked): Problem[] {
  const problems: Problem[] = []
  const numbers = [...scenario.vars, ...(scenario.derived ?? [])].map(({ id }) => id)
  const whole: Place = { path: ['variants'], variants: scenario.variants }
  const used = new Set<string>()
  const key = (path: Path) => path.join(' ')

  function tell({ text, path, near, facts }: Told): void {
    for (const [, inside = ''] of text.matchAll(/(?<!\{)\{([^{}]*)\}(?!\})/g)) {
      const name = inside.split('|')[0] ?? ''
      const home = near.find(place => place.variants?.some(({ id }) => id === name))
      const [head = '', ...rest] = name.split('.')
      if (home) use(home, name, near, facts)
      else if (!numbers.includes(name) && name !== 'one' && !(facts && isFact(head, rest))) {
        const groups = near.flatMap(place => place.variants?.map(({ id }) => id) ?? [])
        problems.push(
          at(yaml, path, `nothing fills in "{${name}}"`, didYouMean(name, [...groups, ...numbers])),
        )
      }
    }
  }
  function isFact(head: string, rest: readonly string[]): boolean {
    if (rest.length === 1 && rest[0] === 'start') return numbers.includes(head)
    return COMPUTED.includes(head)
  }
  function use(home: Place, id: string, near: readonly Place[], facts: true | undefined): void {
    const position = home.variants?.findIndex(group => group.id === id) ?? -1
    const path = [...home.path, position]
    if (used.has(key(path))) return
    used.add(key(path))
    for (const [t, { text = '' }] of (home.variants?.[position]?.texts ?? []).entries())
      tell({ text, path: [...path, 'texts', t, 'text'], near, ...(facts ? { facts } : {}) })
  }

  const places = [whole]
  scenario.events.forEach(({ text, variants }, e) => {
    const own = { path: ['events', e, 'variants'], variants }
    places.push(own)
    tell({ text, path: ['events', e, 'text'], near: [own, whole] })
  })
  scenario.endings.forEach(({ text, facts, plan, question, variants }, e) => {
    const own = { path: ['endings', e, 'variants'], variants }
    places.push(own)
    const near = [own, whole]
    for (const [f, fact] of facts.entries())
      tell({ text: fact.text, path: ['endings', e, 'facts', f], near, facts: true })
    for (const words of [text, plan, question]) tell({ text: words, path: ['endings', e], near, facts: true })
  })
  scenario.nodes.forEach((node, n) => {
    const own = { path: ['nodes', n, 'variants'], variants: node.variants }
    places.push(own)
    for (const text of [node.title, node.situation, node.ask.question, node.ask.answer])
      tell({ text, path: ['nodes', n], near: [own, whole] })
    node.choices.forEach((choice, c) => {
      const path = ['nodes', n, 'choices', c]
      const inner = { path: [...path, 'variants'], variants: choice.variants }
      places.push(inner)
      for (const part of ['text', 'why', 'consequence'] as const)
        tell({ text: choice[part], path: [...path, part], near: [inner, own, whole] })
    })
  })
  for (const { path, variants } of places)
    variants?.forEach(({ id, texts }, g) => {
      const here = [...path, g]
      if (!used.has(key(here)))
        problems.push(at(yaml, here, `nothing uses "{${id}}"`, 'name it in a text, or remove the group'))
      texts.forEach(({ when }, t) => {
        if ((t === texts.length - 1) !== (when === undefined))
          problems.push(
            at(
              yaml,
              [...here, 'texts', t],
              `"${id}" does not end here`,
              'the last text, and only it, has no "when:"',
            ),
          )
      })
    })
  return problems
}
