import type { StageKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { type Label, labels } from './labels.ts'
import { landscape } from './sheet.ts'
import { fill, type MarkWords, type Place } from './words.ts'

/** Words of one stage of the moving plan; counts of its frame may stand in braces. */
export interface HeroStage {
  /** On its tab. */
  name: string
  /** Under the name on the tab: how it works, in half a sentence. */
  line: string
  /** Under the plan, in the colour of the stage. */
  caption: string
  /** On the button that leads here. */
  step: string
  /** What the drawing says, for those who do not see it. */
  label: string
  /** What has changed since the stage before; said aloud, and shown where motion is unwanted. */
  change: string
  places?: Partial<Record<Place, string>>
  /** What is on the plan, item by item. */
  items: string[]
}

/** All words of the moving plan. */
export interface HeroWords {
  /** Name of the row of tabs. */
  tabs: string
  /** Title of the list of what is on the plan. */
  list: string
  stages: Record<StageKey, HeroStage>
  /** People and clients only: lines and arrows are what the captions speak of. */
  marks: Omit<MarkWords, 'ownership' | 'handOff'>
}

/** The words of a stage as the browser gets them: counted, and those on the drawing at their places. */
export interface CountedStage extends Omit<HeroStage, 'places'> {
  labels: Label[]
}

export interface CountedHero extends Omit<HeroWords, 'stages'> {
  stages: Record<StageKey, CountedStage>
}

function counted({ places = {}, ...texts }: HeroStage, key: StageKey): CountedStage {
  const frame = frameOn(key, landscape)
  return {
    name: fill(texts.name, frame),
    line: fill(texts.line, frame),
    caption: fill(texts.caption, frame),
    step: fill(texts.step, frame),
    label: fill(texts.label, frame),
    change: fill(texts.change, frame),
    items: texts.items.map(item => fill(item, frame)),
    labels: labels(frame, places),
  }
}

/** Puts the counts in where the page is built, so that the browser need not count. */
export const countHero = ({ stages, ...words }: HeroWords): CountedHero => ({
  ...words,
  stages: {
    '1': counted(stages['1'], '1'),
    '2': counted(stages['2'], '2'),
    '3': counted(stages['3'], '3'),
    '4': counted(stages['4'], '4'),
  },
})
