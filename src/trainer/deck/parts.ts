/** Which slides a deck has: a chapter's own, those of a workshop's blocks, or a scenario's. */
import type { Chapter, CourseInLanguage } from '#course/course.ts'
import type { Workshop } from '#course/shapes/workshop.ts'
import type { Slide } from '#course/slides.ts'

/** A slide in a deck; `as` is its id there: one that is shown a second time is another place with other votes. */
export type DeckSlide = { readonly slide: Slide; readonly as: string; readonly n: number }

export type Part =
  /** Slides of one chapter's file, in the order of the file. */
  | {
      readonly kind: 'slides'
      readonly file: string
      readonly slides: readonly DeckSlide[]
      readonly block?: string
    }
  | {
      readonly kind: 'scenario'
      readonly id: string
      readonly block?: string
      /** Where the talk after it is a block of its own. */
      readonly debriefBlock?: string
    }
  | {
      readonly kind: 'break'
      readonly id: string
      readonly title: string
      readonly minutes: number
      readonly block: string
    }

export type Block = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly stage?: number | undefined
  readonly break?: true | undefined
}

export type Deck = {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly stage: number | undefined
  readonly parts: readonly Part[]
  /** Slides known before anything is played; a scenario adds its own. */
  readonly count: number
  /** Of a workshop: its plan, from `start` on. */
  readonly blocks: readonly Block[]
  readonly start: string | undefined
}

/** Ids of everything that has slides in this language. */
export function deckIds(course: CourseInLanguage): string[] {
  return [
    ...course.chapters.filter(({ slidesFile }) => slidesFile).map(({ id }) => id),
    ...course.workshops.filter(workshop => isWhole(course, workshop)).map(({ id }) => id),
    ...course.chapters.flatMap(chapter =>
      isTold(course, chapter) ? chapter.scenarios.filter(({ room }) => room).map(({ id }) => id) : [],
    ),
  ]
}

/** A workshop is shown where every slide and scenario of it can be. */
function isWhole(course: CourseInLanguage, { blocks }: Workshop): boolean {
  const shown = blocks.flatMap(({ show }) => show ?? [])
  return shown.every(one =>
    'slide' in one
      ? course.chapters.some(
          ({ slides, slidesFile }) => slidesFile && slides.some(({ id }) => id === one.slide),
        )
      : isTold(course, chapterOfScenario(course, 'scenario' in one ? one.scenario : one.debrief)),
  )
}

function isTold(course: CourseInLanguage, chapter: Chapter | undefined): boolean {
  return course.language === 'ru' || !!chapter?.translated
}

function chapterOfScenario(course: CourseInLanguage, id: string): Chapter | undefined {
  return course.chapters.find(({ scenarios }) => scenarios.some(scenario => scenario.id === id))
}

/** @throws if nothing of that id has slides */
export function deckOf(course: CourseInLanguage, id: string): Deck {
  const chapter = course.chapters.find(one => one.id === id)
  const workshop = course.workshops.find(one => one.id === id)
  const taken = new Map<string, number>()
  let count = 0
  const placed = (slide: Slide): DeckSlide => {
    const times = (taken.get(slide.id) ?? 0) + 1
    taken.set(slide.id, times)
    count++
    return { slide, as: times === 1 ? slide.id : `${slide.id}-${times}`, n: count }
  }
  if (chapter?.slidesFile) {
    const slides = chapter.slides.map(placed)
    const parts: Part[] = [{ kind: 'slides', file: chapter.slidesFile, slides }]
    const { title, lead, stage } = chapter
    return { id, title, lead, stage, parts, count, blocks: [], start: undefined }
  }
  if (workshop) {
    const parts: Part[] = []
    for (const block of workshop.blocks) {
      if (block.break)
        parts.push({
          kind: 'break',
          id: `break-${block.id}`,
          title: block.title,
          minutes: block.minutes,
          block: block.id,
        })
      for (const shown of block.show ?? [])
        if ('scenario' in shown) parts.push({ kind: 'scenario', id: shown.scenario, block: block.id })
        else if ('debrief' in shown) talkIn(parts, shown.debrief, block.id)
        else addSlide(parts, placed(course.slide(shown.slide)), course, block.id)
    }
    const blocks = workshop.blocks.map(block => ({
      id: block.id,
      title: block.title,
      minutes: block.minutes,
      stage: block.stage,
      break: block.break,
    }))
    const { title, lead, start } = workshop
    return { id, title, lead, stage: undefined, parts, count, blocks, start }
  }
  const scenario = course.scenario(id)
  const stage = chapterOfScenario(course, id)?.stage
  return {
    id,
    title: scenario.title,
    lead: scenario.lede,
    stage,
    parts: [{ kind: 'scenario', id }],
    count,
    blocks: [],
    start: undefined,
  }
}

/** The talk after a scenario has its slides among those of the scenario, which is the part before. */
function talkIn(parts: Part[], id: string, debriefBlock: string): void {
  const last = parts.at(-1)
  if (last?.kind !== 'scenario' || last.id !== id)
    throw new Error(`The debrief of "${id}" does not follow it: it comes right after "scenario: ${id}".`)
  parts[parts.length - 1] = { ...last, debriefBlock }
}

/** Neighbours of one file that stand in its order are one part: the file is rendered once for them. */
function addSlide(parts: Part[], placed: DeckSlide, course: CourseInLanguage, block: string): void {
  const last = parts.at(-1)
  const { slidesFile: file } = course.chapter(placed.slide.chapter)
  if (!file) throw new Error(`The slide "${placed.slide.id}" has no file in ${course.language}.`)
  const before = last?.kind === 'slides' ? last.slides.at(-1) : undefined
  const goesOn =
    last?.kind === 'slides' &&
    last.file === file &&
    last.block === block &&
    before &&
    before.slide.number < placed.slide.number
  if (goesOn) parts[parts.length - 1] = { ...last, slides: [...last.slides, placed] }
  else parts.push({ kind: 'slides', file, slides: [placed], block })
}
