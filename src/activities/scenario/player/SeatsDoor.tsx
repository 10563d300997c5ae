import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Seats, SeatsProps } from './Seats.tsx'

/** The seating that was drawn. Most decide by a card and need none of this. */
export function SeatsDoor(props: SeatsProps): VNode | null {
  const [view, take] = useState<{ readonly Seats: typeof Seats }>()
  useEffect(() => {
    import('./Seats.tsx').then(take, () => {})
  }, [])
  return view ? <view.Seats {...props} /> : null
}
