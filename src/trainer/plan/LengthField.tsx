import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { isLength, LONGEST } from './kept-plan.ts'

type Props = {
  readonly minutes: number
  readonly label: string
  readonly change: (minutes: number) => void
}

/** Every length that is one counts at once; what is typed on the way to it stays in the field. */
export function LengthField({ minutes, label, change }: Props): VNode {
  const [typed, type] = useState<string>()
  return (
    <input
      type="number"
      class="field"
      min={1}
      max={LONGEST}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={(typed !== undefined && !isLength(Number(typed))) || undefined}
      value={typed ?? minutes}
      onInput={({ currentTarget: { value } }) => {
        type(value)
        if (isLength(Number(value))) change(Number(value))
      }}
      onBlur={() => type(undefined)}
    />
  )
}
