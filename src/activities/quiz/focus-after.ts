import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Focus for what the next drawing moves elsewhere in the page. It is set as soon as that is drawn, not a frame later:
 * on a slow device the next key would come in between and be lost.
 * @returns sets the selectors within `root`; the first that is found gets the focus
 */
export function useFocusAfter(root: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const found = wanted.current.map(selector => root.current?.querySelector<HTMLElement>(selector))
    wanted.current = []
    found.find(one => one)?.focus()
  })
  return (...selectors) => {
    wanted.current = selectors
  }
}
