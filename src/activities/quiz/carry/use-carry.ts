import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Hands } from './carry.ts'

/** Lets the cards inside be carried while `on`. The code comes in a file of its own, once such an item is there. */
export function useCarry(root: RefObject<HTMLElement | null>, hands: Hands, on: boolean): void {
  const latest = useRef(hands)
  latest.current = hands
  useEffect(() => {
    if (!on) return
    let stop: (() => void) | undefined
    let gone = false
    void import('./carry.ts').then(({ carry }) => {
      if (!gone && root.current) stop = carry(root.current, latest)
    })
    return () => {
      gone = true
      stop?.()
    }
  }, [on])
}
