import type { VNode } from 'preact'
import { Inline } from '../prediction/Inline.tsx'
import type { BodyProps } from './Body.tsx'

/** Match and sort: a native select a row, which works alike by finger, key and screen reader. */
export function Rows({ posed, said, change, standing, words }: BodyProps): VNode {
  const { parts, places, answer } = posed
  const placeOf = (part: string) =>
    said.find(pair => pair.startsWith(`${part}:`))?.slice(part.length + 1) ?? ''
  const put = (part: string, place: string) =>
    change(
      [...said.filter(pair => !pair.startsWith(`${part}:`)), ...(place ? [`${part}:${place}`] : [])].sort(),
    )
  return (
    <ul class="rows" role="list">
      {parts.map(part => {
        const at = placeOf(part.id)
        const right = answer?.key.right.includes(`${part.id}:${at}`) ?? false
        const key = answer?.key.right.find(pair => pair.startsWith(`${part.id}:`))?.slice(part.id.length + 1)
        const trap = answer?.traps.find(({ said: pair }) => pair === `${part.id}:${at}`)
        const place = places.find(({ id }) => id === (standing.open ? key : at))
        const why = (!right && trap?.why) || (part.why ?? place?.why)
        const judged = answer && standing.open ? (right ? 'right' : 'wrong') : ''
        return (
          <li key={part.id} class={`row ${judged && `option--${judged}`}`}>
            <span class="row-text" id={`${posed.id}-${part.id}`}>
              <Inline text={part.text} />
            </span>
            <select
              class="field"
              name="said"
              aria-labelledby={`${posed.id}-${part.id}`}
              disabled={standing.open}
              value={at ? `${part.id}:${at}` : ''}
              onChange={event => put(part.id, event.currentTarget.value.slice(part.id.length + 1))}
            >
              <option value="">{words['choose']}</option>
              {places.map(({ id, text }) => (
                <option key={id} value={`${part.id}:${id}`}>
                  {text.replaceAll('**', '')}
                </option>
              ))}
            </select>
            {judged === 'wrong' && key && (
              <span class="option-verdict">
                {words['rightPlace']?.replace(
                  '{place}',
                  places.find(({ id }) => id === key)?.text.replaceAll('**', '') ?? '',
                )}
              </span>
            )}
            {standing.open && answer && why && (
              <span class="comment">
                <Inline text={why} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
