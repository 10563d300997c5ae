import type { VNode } from 'preact'
import type { Diagnostic } from '#course/shapes.ts'
import { Inline } from '../prediction/Inline.tsx'
import type { Words } from './DiagnosticForm.tsx'
import { type Counts, diagnose, type Sentence } from './diagnose.ts'

type Props = {
  readonly diagnostic: Diagnostic
  readonly stages: readonly string[]
  readonly words: Words
  /** Stage of each sign; undefined for «не знаю» and for no answer. */
  readonly answers: readonly (number | undefined)[]
  readonly people: unknown
  readonly say: (people: number | null) => void
  readonly goTo: (sign: number) => void
}

/** Four bars, each a row of discs, and the sentences that follow from them. */
export function Result({ diagnostic, stages, words, answers, people, say, goTo }: Props): VNode {
  const count = (stage: number) => answers.filter(answer => answer === stage).length
  const unknown = answers.filter(answer => answer === undefined).length
  const counts: Counts = { stages: [count(1), count(2), count(3), count(4)], unknown }
  const size = typeof people === 'number' ? people : undefined
  const said = diagnose(counts, size)
  const bars = [...stages.map((name, place) => ({ name, stage: place + 1, n: counts.stages[place] ?? 0 }))]
  return (
    <div class="diagnostic-result">
      <table class="bars">
        <tbody>
          {bars.map(({ name, stage, n }) => (
            <tr key={name} data-stage={stage}>
              <th scope="row">{name}</th>
              <td class="bar-discs" aria-hidden="true">
                {Array.from({ length: n }, (_, disc) => (
                  <span key={`${disc}`} class="bar-disc" />
                ))}
              </td>
              <td class="number">{n}</td>
            </tr>
          ))}
          <tr class="bars-unknown">
            <th scope="row">{diagnostic.unknown}</th>
            <td class="bar-discs" aria-hidden="true">
              {Array.from({ length: unknown }, (_, disc) => (
                <span key={`${disc}`} class="bar-disc bar-disc--empty" />
              ))}
            </td>
            <td class="number">{unknown}</td>
          </tr>
        </tbody>
      </table>
      {said.map((sentence, place) => (
        <p key={sentence.id} class={place === 1 ? 'key' : 'diagnostic-said'}>
          <Inline text={spoken(sentence, diagnostic, stages)} />
        </p>
      ))}
      <p class="note">{diagnostic.caveat}</p>
      <p class="diagnostic-people needs-script">
        <label class="label" for="people">
          {words['people']}
        </label>
        <input
          id="people"
          class="field"
          type="number"
          min="1"
          max="200"
          value={size ?? ''}
          onChange={event => say(event.currentTarget.valueAsNumber || null)}
        />
      </p>
      <details>
        <summary>{words['answers']}</summary>
        <ol>
          {diagnostic.signs.map((sign, place) => (
            <li key={sign.id}>
              <Inline text={sign.text} />{' '}
              <button class="button button--text button--small" type="button" onClick={() => goTo(place)}>
                {stages[(answers[place] ?? 0) - 1] ?? diagnostic.unknown}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

function spoken(
  { id, values = {}, stages: named = [] }: Sentence,
  diagnostic: Diagnostic,
  stages: readonly string[],
): string {
  const text = diagnostic.results.find(result => result.id === id)?.text ?? ''
  const names: Record<string, string> = {
    a: stages[(named[0] ?? 0) - 1] ?? '',
    b: stages[(named[1] ?? 0) - 1] ?? '',
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? names[name] ?? ''))
}
