import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ClientCards, ClientCardsProps } from './ClientCards.tsx'

/** The cards come by themselves with the first decision; if they cannot, it is played without. */
export function CardsDoor(props: ClientCardsProps): VNode | null {
  const [Cards, open] = useState<{ readonly view: typeof ClientCards }>()
  useEffect(() => {
    import('./ClientCards.tsx').then(
      ({ ClientCards: view }) => open({ view }),
      () => {},
    )
  }, [])
  return Cards ? <Cards.view {...props} /> : null
}
