import type { Selector, SelectorComponent } from 'lightningcss'

/** Whether a page and its scripts have a class or id, an element, an attribute with a value, something to operate. */
export interface Uses {
  name(name: string): boolean
  element(name: string): boolean
  value(attribute: string, value: string): boolean
  /** Whether something can be checked or disabled. */
  operated(): boolean
}

export function usesOf(page: string, scripts: string): Uses {
  const given = [...page.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  )
  const names = new Set(given)
  const remember = (look: (text: string) => boolean): ((text: string) => boolean) => {
    const seen = new Map<string, boolean>()
    return text => {
      const known = seen.get(text) ?? look(text)
      seen.set(text, known)
      return known
    }
  }
  const isSet = remember(name => {
    // A whole word of a string; `option--${verdict}` may become any class that begins so.
    if (new RegExp(`["'\`\\s}]${name}["'\`\\s$]`).test(scripts)) return true
    const starts = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1))
    return starts.some(start => scripts.includes(`${start}\${`))
  })
  const element = remember(
    name => page.includes(`<${name}`) || scripts.includes(`"${name}"`) || scripts.includes(`\`${name}\``),
  )
  return {
    name: name => names.has(name) || isSet(name),
    element,
    operated: () => ['button', 'input', 'select', 'textarea', 'fieldset'].some(element),
    value: (attribute, value) => {
      const data = attribute
        .replace(/^data-/, '')
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      return (
        page.includes(`${attribute}="${value}"`) ||
        scripts.includes(attribute) ||
        scripts.includes(`dataset.${data}`)
      )
    },
  }
}

/** Whether every class, id, element and value that a selector asks for can be there; what stands in :not() may be absent. */
export function canMatch(selector: Selector, can: Uses): boolean {
  return selector.every((part: SelectorComponent) => {
    if (part.type === 'class' || part.type === 'id') return can.name(part.name)
    if (part.type === 'type') return can.element(part.name)
    if (part.type === 'attribute' && part.operation?.operator === 'equal')
      return can.value(part.name, part.operation.value)
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return part.selectors.some(inner => canMatch(inner, can))
    if (part.type === 'pseudo-class' && (part.kind === 'checked' || part.kind === 'disabled'))
      return can.operated()
    return true
  })
}
