import type { VNode } from 'preact'
import type { Calibration } from '#learner/progress.ts'
import type { Words } from './view.ts'

type Props = { readonly lines: readonly Calibration[]; readonly words: Words }

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`

/** A tick is what was expected, a disc what came; hollow where less came. The table beside it says the same. */
export function CalibrationChart({ lines, words }: Props): VNode {
  return (
    <section>
      <h3>{words['calibration']}</h3>
      <p class="note">{words['calibrationHow']}</p>
      <table class="calibration">
        <thead>
          <tr>
            <th scope="col">{words['calibrationWord']}</th>
            <td class="calibration-line" />
            <th scope="col">{words['expected']}</th>
            <th scope="col">{words['came']}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ expected, right, all }, word) => {
            const share = all > 0 ? right / all : undefined
            return (
              <tr key={words[`sure${word}`]}>
                <th scope="row">{words[`sure${word}`]}</th>
                <td class="calibration-line">
                  <svg
                    aria-hidden="true"
                    viewBox="-8 0 216 20"
                    width="216"
                    height="20"
                    fill="none"
                    stroke="currentColor"
                  >
                    <path d="M0 10h200" stroke-width="1" opacity=".5" />
                    {all > 0 && <path d={`M${expected * 200} 3v14`} stroke-width="2" />}
                    {share !== undefined && (
                      <circle
                        cx={share * 200}
                        cy="10"
                        r="6"
                        stroke-width="2"
                        fill={share < expected ? 'var(--ground)' : 'currentColor'}
                      />
                    )}
                  </svg>
                </td>
                <td>{all > 0 ? percent(expected) : '—'}</td>
                <td>{share === undefined ? '—' : `${percent(share)} (${right}/${all})`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
