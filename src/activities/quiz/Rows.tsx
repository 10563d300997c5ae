import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { Part, Posed } from './pose.ts'
import { fill, plainly, type ViewProps } from './view.ts'

type RowsProps = ViewProps & { readonly numbered?: boolean }

/**
 * Match and sort: a native select a row, which works alike by finger, key and screen reader. Rooms are numbered, so a
 * digit puts a card; Esc takes it back.
 */
export function Rows({ posed, said, change, phase, words, say, numbered = false }: RowsProps): VNode {
  const { parts, places, answer } = posed
  const nameOf = (id: string | undefined) => plainly(places.find(place => place.id === id)?.text ?? '')

  function put(part: Part, place: string): void {
    const others = said.filter(pair => !pair.startsWith(`${part.id}:`))
    change(place ? [...others, `${part.id}:${place}`].sort() : others)
    if (!place) say(fill(words['returned'], { text: plainly(part.text) }))
  }

  function press(event: KeyboardEvent, part: Part): void {
    const place = numbered && /^[1-9]$/.test(event.key) ? places[Number(event.key) - 1] : undefined
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (place) put(part, place.id)
    else if (event.key === 'Escape' && placeOf(said, part.id)) put(part, '')
    else return
    event.preventDefault()
  }

  return (
    <>
      <ul class="rows" role="list">
        {parts.map(part => {
          const at = placeOf(said, part.id)
          const due = placeOf(answer?.key.right ?? [], part.id)
          const isRight = at !== '' && at === due
          const judged = answer && phase === 'open' ? (isRight ? 'right' : 'wrong') : ''
          const why = phase === 'asking' ? undefined : whyOf(posed, part, at, phase === 'open')
          return (
            <li key={part.id} class={`row ${judged && `option--${judged}`}`}>
              <span id={`${posed.id}-${part.id}`}>
                <Inline text={part.text} />
              </span>
              <select
                class="field"
                name="said"
                required
                aria-labelledby={`${posed.id}-${part.id}`}
                disabled={phase !== 'asking'}
                value={at ? `${part.id}:${at}` : ''}
                onChange={event => put(part, event.currentTarget.value.slice(part.id.length + 1))}
                onKeyDown={event => press(event, part)}
              >
                <option value="">{words['choose']}</option>
                {places.map(({ id, text }, place) => (
                  <option key={id} value={`${part.id}:${id}`}>
                    {(numbered ? `${place + 1}. ` : '') + plainly(text)}
                  </option>
                ))}
              </select>
              {judged && (
                <span class="option-verdict">
                  {isRight ? words['mark-right'] : fill(words['rightPlace'], { place: nameOf(due) })}
                </span>
              )}
              {why !== undefined && (
                <span class="comment">
                  <Inline text={why} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {/* On paper, where no select can be opened, this is what there is to choose from. */}
      <ul class="paper-places" role="list">
        {places.map(({ id, text }) => (
          <li key={id}>
            <Inline text={text} />
          </li>
        ))}
      </ul>
    </>
  )
}

export const allRows = ({ parts }: Posed, said: readonly string[]): boolean => said.length === parts.length

function placeOf(said: readonly string[], part: string): string {
  return said.find(pair => pair.startsWith(`${part}:`))?.slice(part.length + 1) ?? ''
}

/** Of a known wrong pair its own commentary; the commentary on what is right only when the key is open. */
function whyOf({ places, answer }: Posed, part: Part, at: string, open: boolean): string | undefined {
  const trap = answer?.traps.find(({ said }) => said === `${part.id}:${at}`)?.why
  if (trap !== undefined || !open) return trap
  const due = placeOf(answer?.key.right ?? [], part.id)
  return part.why ?? places.find(({ id }) => id === due)?.why
}
