import type { VNode } from 'preact'
import { fill, type Words } from '../prediction/fill.ts'
import type { Slot, Typed } from '../worksheet/use-typed.ts'

type PeopleProps = { readonly typed: Typed; readonly hidden: boolean; readonly words: Words }

export const PEOPLE: Slot = { name: 'people', kind: 'number', from: 1, to: 200 }

/** How many sell: asked after the signs, may stay empty. */
export function People({ typed, hidden, words }: PeopleProps): VNode {
  const wrong = typed.isWrong(PEOPLE)
  return (
    <div class="diagnostic-people" id="diagnostic-people-part" hidden={hidden}>
      <label class="label" for="diagnostic-people">
        {words['people']}
      </label>
      <input
        id="diagnostic-people"
        class="field tabular"
        name={PEOPLE.name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={typed.text(PEOPLE.name)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'diagnostic-people-wrong' : undefined}
        onInput={({ currentTarget }) => typed.write(PEOPLE, currentTarget.value)}
      />
      {wrong && (
        <p class="error" id="diagnostic-people-wrong">
          {fill(words['needNumber'] ?? '', { from: PEOPLE.from ?? 1, to: PEOPLE.to ?? 200 })}
        </p>
      )}
    </div>
  )
}
