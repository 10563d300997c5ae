import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { startOf } from '#course/model/controls.ts'
import { REPS, SEED, type Settings } from '#course/model/declaration.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Piece } from '#simulation/door/strip.ts'
import { fill } from '../prediction/fill.ts'
import { saidAbout } from '../prediction/said.ts'
import { type ControlsProps, Controls as Plain } from './Controls.tsx'
import { countRuns } from './count-runs.ts'
import { readsShown } from './presets.ts'
import type { RoomProps, Shown } from './shape.ts'
import { shown as say } from './shown.ts'
import { useRun } from './use-run.ts'

/** What a chart gets. */
export type ChartProps = RoomProps & {
  readonly shown: Shown
  /** Whether numbers may be seen: the prediction has been made. */
  readonly open: boolean
  readonly drawn: readonly string[] | undefined
  readonly strip: readonly Piece[]
}

/** How long after the last change the result is said, ms. */
const SAID_AFTER = 600

/** Everything of an explorable that is operated; the chart is its own. */
export function Room({
  Chart,
  Controls = Plain,
  ...props
}: RoomProps & {
  readonly Chart: (props: ChartProps) => VNode | null
  readonly Controls?: (props: ControlsProps) => VNode
}): VNode {
  const { id, declaration, labels, words, language, known, prediction } = props
  const [settings, setSettings] = useState<Settings>(() => startOf(declaration))
  const [seed, setSeed] = useState(SEED)
  const facts = useFacts()
  const drawn = prediction === undefined ? undefined : saidAbout(facts, prediction)
  const open = prediction === undefined || drawn !== undefined
  const [live, setLive] = useState(false)
  const { shown, outcome, working, stop } = useRun(declaration, known, settings, seed, open && live)
  const reads = readsShown(declaration)
  const [said, setSaid] = useState('')
  const [changed, setChanged] = useState(0)
  const [table, bring] = useState<typeof import('./Numbers.tsx')>()

  useEffect(() => setLive(true), [])
  const now = reads
    .slice(0, 2)
    .map(
      read =>
        `${labels[`read-${read.id}`]}: ${say(language, { mean: shown.values[read.id]?.mean ?? null, ci95: null }, read)}`,
    )
    .join('. ')
  // Said once a change: when it has stood for a while and a replication is there.
  useEffect(() => {
    if (changed === 0 || shown.runs === 0) return
    const timer = setTimeout(() => {
      setSaid(`${now}. ${countRuns(language, words, shown.runs)}.`)
      setChanged(0)
    }, SAID_AFTER)
    return () => clearTimeout(timer)
  }, [changed, shown.runs > 0])

  const change = (next: Settings, nextSeed = seed): void => {
    setSettings(next)
    setSeed(nextSeed)
    setChanged(count => count + 1)
  }
  const share = working ? outcome?.share : undefined
  const status = !open
    ? ''
    : share !== undefined
      ? fill(words['firstRun'] ?? '', { n: Math.round(100 * share) })
      : `${countRuns(language, words, shown.runs)} · ${fill(words['seed'] ?? '', { n: seed })}`

  return (
    <div class="explorable-live needs-script">
      <fieldset class="explorable-controls no-print" disabled={!open}>
        <Controls {...{ id, declaration, labels, language, settings }} set={change} />
        <p class="actions">
          <button
            class="button button--secondary button--small"
            type="button"
            onClick={() => change(startOf(declaration), SEED)}
          >
            {words['reset']}
          </button>
          <button
            class="button button--secondary button--small"
            type="button"
            onClick={() => change(settings, seed + REPS)}
          >
            {words['anotherSeed']}
          </button>
        </p>
      </fieldset>
      <div class="explorable-figure">
        <Chart {...props} shown={shown} open={open} drawn={drawn} strip={outcome?.strip ?? []} />
      </div>
      <dl class="explorable-reads">
        {reads.map(read => (
          <div key={read.id}>
            <dt>{labels[`read-${read.id}`]}</dt>
            <dd>
              <output class="tabular">{say(language, shown.values[read.id], read)}</output>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note explorable-status">
        {open ? status : <a href={`#${prediction}-prompt`}>{words['predictFirst']}</a>}{' '}
        {working && (
          <button class="button button--text button--small no-print" type="button" onClick={stop}>
            {words['stop']}
          </button>
        )}
      </p>
      <details onToggle={() => import('./Numbers.tsx').then(bring).catch(() => {})}>
        <summary>{words['numbers']}</summary>
        {table && <table.Numbers {...props} shown={shown} open={open} />}
      </details>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
