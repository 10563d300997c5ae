import type { JSX } from 'preact'
import type { Tone } from './arrows.ts'
import { HandOff, Ownership } from './links.tsx'
import { ClientSign, PersonSign } from './marks.tsx'
import type { LegendMark, MarkWords } from './words.ts'

// Half the width of each mark, of a person with r 8: a small mark stands near its word.
const reach: Record<LegendMark, number> = {
  star: 12,
  manager: 8,
  newcomer: 8,
  assistant: 5,
  operator: 12,
  service: 12,
  client: 5,
  deal: 6,
  prospect: 5,
  ownership: 12,
  handOff: 14,
}

/** A mark around the origin, as a legend shows it. */
export function LegendSign({ mark, tone }: { mark: LegendMark; tone: Tone }): JSX.Element {
  const line = { tone, from: { x: -reach[mark], y: 0 }, to: { x: reach[mark], y: 0 } }
  if (mark === 'ownership') return <Ownership {...line} />
  if (mark === 'handOff') return <HandOff {...line} />
  if (mark === 'client' || mark === 'deal' || mark === 'prospect') {
    return <ClientSign mark={mark} side={2 * reach[mark]} />
  }
  return <PersonSign mark={mark} r={8} />
}

export interface MarkListProps {
  marks: LegendMark[]
  /** Colour of lines and arrows. */
  tone: Tone
  /** A mark without a word is left out. */
  words: MarkWords
  /** Address of the plan's file, which draws its marks as well (plan-file.tsx). */
  file?: string | undefined
}

/** Marks in one line, each with its name. */
export const MarkList = ({ marks, tone, words, file }: MarkListProps): JSX.Element => (
  <ul class="plan-legend">
    {marks
      .filter(mark => words[mark])
      .map(mark => (
        <li key={mark}>
          <svg
            viewBox={`${-reach[mark]} -12 ${2 * reach[mark]} 24`}
            width={2 * reach[mark]}
            height="24"
            aria-hidden="true"
          >
            {file ? <use href={`${file}#${mark}`} /> : <LegendSign mark={mark} tone={tone} />}
          </svg>
          {words[mark]}
        </li>
      ))}
  </ul>
)
