import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { fill, type Words } from '../../prediction/fill.ts'
import type { Slot, Typed } from '../../worksheet/use-typed.ts'

type Props = { readonly slot: Slot; readonly typed: Typed; readonly words: Words }

/** One own number; it may stay empty. */
export function NumberField({ slot, typed, words }: Props): VNode {
  const id = useId()
  const wrong = typed.isWrong(slot)
  return (
    <div class="what-next-field">
      <label for={id}>{words[`control-${slot.name === 'largest' ? 'top-five' : slot.name}`]}</label>
      <input
        id={id}
        class="field tabular"
        type="text"
        inputmode="decimal"
        size={5}
        autocomplete="off"
        value={typed.text(slot.name)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => typed.write(slot, currentTarget.value)}
      />
      {wrong && (
        <p class="error" id={`${id}-wrong`}>
          {fill(words['need-number'] ?? '', { from: slot.from ?? '', to: slot.to ?? '' })}
        </p>
      )}
    </div>
  )
}
