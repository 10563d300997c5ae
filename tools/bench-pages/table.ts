/** What was measured, beside the lines of the budget. */
import { availableParallelism, loadavg } from 'node:os'
import type { Sample } from './visit.ts'

interface Subject {
  name: string
  ours: readonly Sample[]
  bare: readonly Sample[]
}

interface Row {
  name: string
  of(sample: Sample): number | undefined
  /** Of the ratio to the bare page. */
  line?: number
  aim?: number
}

const bytes: readonly Row[] = [
  { name: 'HTML with CSS', of: ({ bytes }) => bytes.html },
  { name: 'script', of: ({ bytes }) => bytes.script },
  { name: 'fonts', of: ({ bytes }) => bytes.font },
  { name: 'other', of: ({ bytes }) => bytes.other },
  { name: 'worker, later', of: ({ bytes }) => bytes.worker },
]

const times: readonly Row[] = [
  { name: 'first text', of: ({ text }) => text, line: 1.25, aim: 1.1 },
  { name: 'hurried feedback', of: ({ hurry }) => hurry?.feedback, line: 2, aim: 1.1 },
  { name: 'clicks lost', of: ({ hurry }) => hurry?.lost },
  { name: 'feedback gone', of: ({ hurry }) => hurry?.gone },
  { name: 'blocking time', of: ({ blocking }) => blocking },
  { name: 'main-thread CPU', of: ({ cpu }) => cpu, line: 1.7, aim: 1.25 },
]

export function printTable(subjects: readonly Subject[], rounds: number): void {
  const [load = 0] = loadavg()
  // The browser itself keeps two busy.
  if (load > availableParallelism() + 2)
    console.log(`The machine is busy (load ${load.toFixed(1)}): believe the bytes only, and measure again.\n`)
  console.log(`1.6 Mbit/s, 150 ms, CPU ÷ 4, 412 × 823; medians of ${rounds}, without scrolling`)
  console.log('bytes: brotli, inline styles and scripts within the HTML; times: ms\n')
  console.log(cells('', '', 'ours', 'bare', 'ratio', ''))
  for (const { name, ours, bare } of subjects)
    for (const [place, row] of [...bytes, ...times].entries()) {
      const [a, b] = [median(ours.map(row.of)), median(bare.map(row.of))]
      if (a === undefined || b === undefined) continue
      const ratio = b > 0 ? a / b : undefined
      console.log(
        cells(place === 0 ? name : '', row.name, whole(a), whole(b), twice(ratio), verdict(row, ratio)),
      )
    }
}

function verdict({ line, aim }: Row, ratio: number | undefined): string {
  if (line === undefined || aim === undefined || ratio === undefined) return ''
  if (ratio > line) return `missed (line ${line})`
  return ratio <= aim ? `reached, and the aim ${aim}` : `reached (line ${line}, aim ${aim})`
}

/** `undefined` where there was nothing to measure. */
function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter(value => value !== undefined).sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

const whole = (value: number) => (Number.isFinite(value) ? String(Math.round(value)) : 'never')
const twice = (value: number | undefined) => value?.toFixed(2) ?? '–'

function cells(page: string, what: string, ours: string, bare: string, ratio: string, said: string): string {
  return `${page.padEnd(8)}${what.padEnd(18)}${ours.padStart(8)}${bare.padStart(8)}${ratio.padStart(8)}  ${said}`
}
