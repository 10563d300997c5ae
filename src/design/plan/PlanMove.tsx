import type { JSX } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { times } from './choreography.ts'
import { FactList } from './FactList.tsx'
import type { Frame, FrameKey, StageKey } from './frame.ts'
import type { CountedHero } from './hero-words.ts'
import { type Clock, type Journey, journey } from './journey.ts'
import { MarkList } from './MarkList.tsx'
import { Picture } from './Picture.tsx'
import { type PackedFrames, type PackedSheet, unpack, unpackSizes } from './packed.ts'
import { type Pose, pose } from './pose.ts'
import { StageTabs } from './StageTabs.tsx'
import { Steps } from './Steps.tsx'
import { landscape, portrait, type Sheet, type Size } from './sheet.ts'
import { stageTone, uses } from './uses.ts'
import './plan.css'
import './move.css'

export interface PlanMoveProps {
  /** Counted already, see `countHero`. */
  words: CountedHero
  frames: PackedFrames
  start?: StageKey
  onStage?: (stage: StageKey) => void
  /** For tests; the clock of the browser otherwise. */
  clock?: Clock
}

const browserClock: Clock = {
  now: () => performance.now(),
  request: tick => requestAnimationFrame(tick),
  cancel: request => cancelAnimationFrame(request),
}

// Below 600 px move.css shows the portrait drawing; only the one that is seen moves.
const narrow = (): MediaQueryList | undefined => globalThis.matchMedia?.('(width < 37.5rem)')

/** Keeps what was made of a key. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return key => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** Frames and poses at rest on one sheet. */
function drawer(packed: PackedSheet, sheet: Sheet, sizes: Size[]) {
  const frames = kept((key: FrameKey): Frame => unpack(packed, key, sizes))
  return { sheet, sizes, frames, rest: kept((key: FrameKey): Pose => pose(frames(key), sheet)) }
}

/** The plan that moves from stage to stage, only when asked to. */
export function PlanMove({
  words,
  frames,
  start = '1',
  onStage,
  clock = browserClock,
}: PlanMoveProps): JSX.Element {
  const id = useId()
  const [stage, setStage] = useState<StageKey>(start)
  const [moving, setMoving] = useState<Pose>()
  const [change, setChange] = useState('')
  const [upright, setUpright] = useState(() => narrow()?.matches ?? false)
  const picture = useRef<HTMLDivElement>(null)
  const trip = useRef<Journey>(null)
  const [lying, standing] = useMemo(() => {
    const sizes = unpackSizes(frames.sizes)
    return [drawer(frames.landscape, landscape, sizes), drawer(frames.portrait, portrait, sizes)]
  }, [frames])
  const { caption, label, labels, items } = words.stages[stage]

  // Before anything else can happen: the press that woke the plan comes right after.
  useLayoutEffect(() => {
    // A sheet turned on the way starts anew, at rest where it was going.
    const begun = journey(stage, (upright ? standing : lying).rest, clock, setMoving)
    trip.current = begun
    setMoving(undefined)
    return begun.stop
  }, [upright, lying, standing, clock])

  useLayoutEffect(() => {
    const sheet = narrow()
    const turn = () => setUpright(sheet?.matches ?? false)
    sheet?.addEventListener('change', turn)
    return () => sheet?.removeEventListener('change', turn)
  }, [])

  function go(to: StageKey) {
    if (to === stage) return
    const onward = Number(to) - Number(stage) === 1
    setChange(onward ? words.stages[to].change : words.stages[to].caption)
    setStage(to)
    onStage?.(to)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      trip.current?.jump(to)
      picture.current?.animate({ opacity: [0, 1] }, times.fade)
    } else trip.current?.go(to)
  }

  return (
    <div class="plan-move" data-stage={stage}>
      <div class="plan-move-picture" id={id} ref={picture} role="tabpanel" aria-labelledby={`${id}-${stage}`}>
        {[lying, standing].map(drawn => {
          const seen = moving && drawn.sheet.portrait === upright
          return (
            <Picture
              {...drawn}
              pose={seen ? moving : drawn.rest(stage)}
              name={label}
              labels={moving ? undefined : labels}
            />
          )
        })}
      </div>
      <div class="plan-move-foot">
        <p class="plan-move-caption">{caption}</p>
        <MarkList marks={uses(lying.frames(stage))} tone={stageTone[stage]} words={words.marks} />
        <Steps stage={stage} words={words} go={go} />
        <p class="plan-move-change" role="status">
          {change}
        </p>
        <FactList title={words.list} items={items} />
      </div>
      <StageTabs id={id} stage={stage} words={words} go={go} />
    </div>
  )
}
