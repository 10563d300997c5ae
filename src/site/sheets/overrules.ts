import type { Declaration, Selector } from 'lightningcss'
import type { StyleRule } from './keep-rules.ts'

/** Elements of a page, alike ones once. */
export interface Element {
  name: string
  classes: ReadonlySet<string>
  /** Of an input. */
  type: string | undefined
}

export function elementsOf(html: string): Element[] {
  const tags = new Map<string, Element>()
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
    const [, given = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? []
    const [, type] = /\stype="([^"]*)"/.exec(attributes) ?? []
    tags.set(`${name} ${type} ${given}`, { name, type, classes: new Set(given.split(/\s+/)) })
  }
  return [...tags.values()]
}

/**
 * Whether it could matter which of two rules of a layer comes last: they set something alike, weigh the same and can be
 * about one element.
 */
export function overrules(later: StyleRule, earlier: StyleRule, elements: readonly Element[]): boolean {
  const kinds = new Set(earlier.declarations.map(kindOf))
  if (!later.declarations.some(declaration => kinds.has(kindOf(declaration)))) return false
  return later.selectors.some(a =>
    earlier.selectors.some(
      b =>
        `${weight(a)}` === `${weight(b)}` &&
        pseudoElement(a) === pseudoElement(b) &&
        elements.some(element => isSubject(a, element) && isSubject(b, element)),
    ),
  )
}

/** Some shorthands set what is called otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  line: 'font',
  top: 'inset',
  right: 'inset',
  bottom: 'inset',
  left: 'inset',
  row: 'gap',
  column: 'gap',
  place: 'align',
  justify: 'align',
}

function kindOf(declaration: Declaration): string {
  const { property } = declaration
  const name =
    property === 'unparsed'
      ? declaration.value.propertyId.property
      : property === 'custom'
        ? declaration.value.name
        : property
  if (name.startsWith('--')) return name
  const [kind = ''] = name.split('-')
  return otherwise[kind] ?? kind
}

type Weight = [number, number, number]

/** Of ids, of classes and what counts as one, of elements: https://www.w3.org/TR/selectors-4/#specificity-rules */
function weight(selector: Selector): Weight {
  const sum: Weight = [0, 0, 0]
  for (const part of selector) {
    if (part.type === 'id') sum[0]++
    else if (part.type === 'class' || part.type === 'attribute') sum[1]++
    else if (part.type === 'type' || part.type === 'pseudo-element') sum[2]++
    else if (part.type === 'pseudo-class' && part.kind !== 'where') {
      const lists = part.kind === 'is' || part.kind === 'not' || part.kind === 'has'
      const inner: Weight[] = lists ? part.selectors.map(weight) : [[0, 1, 0]]
      const [heaviest] = inner.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
      for (const n of [0, 1, 2] as const) sum[n] += heaviest?.[n] ?? 0
    }
  }
  return sum
}

function pseudoElement(selector: Selector): string | undefined {
  const part = selector.at(-1)
  return part?.type === 'pseudo-element' ? part.kind : undefined
}

const operable = new Set(['button', 'input', 'select', 'textarea', 'fieldset'])

/** By its last compound; a modifier may come to whatever has its block, and a state to anything. */
function isSubject(selector: Selector, element: Element): boolean {
  const { name, classes, type } = element
  return selector.slice(selector.findLastIndex(part => part.type === 'combinator') + 1).every(part => {
    if (part.type === 'type') return part.name === name
    if (part.type === 'class') return classes.has(part.name) || classes.has(part.name.replace(/--.*/, ''))
    if (part.type === 'attribute' && part.name === 'type') return part.operation?.value === type
    if (part.type !== 'pseudo-class') return true
    if (part.kind === 'checked' || part.kind === 'disabled') return operable.has(name)
    if (part.kind === 'is' || part.kind === 'where')
      return part.selectors.some(inner => isSubject(inner, element))
    return part.kind !== 'root' || name === 'html'
  })
}
