import { type ComponentType, h, hydrate } from 'preact'

/**
 * Hands a part of a built page over to its component. It is all that wake.js needs of a renderer: the one that comes
 * with Astro also knows signals, slots and islands that were never rendered, which this site has not.
 */
export function hydrateIsland(island: HTMLElement, component: ComponentType, props: object): void {
  const vnode = h(component, props)
  // Where `useId` counts from; the server has counted from the same number. `__m` is `_mask` in a built preact.
  Object.assign(vnode, { __m: [Number(island.getAttribute('of')), 0] })
  hydrate(vnode, island)
}
