/** Made where pages are built. */
import type { CourseInLanguage } from '#course/course.ts'
import type { Workshop, WorkshopBlock } from '#course/shapes/workshop.ts'
import type { StageKey } from '#design/plan/frame.ts'
import { debriefNames, storyNames } from '../play/route.ts'
import type { BlockView, SheetLink, WorkshopView } from './view.ts'

type Address = (path: string) => string
const stages: readonly StageKey[] = ['1', '2', '3', '4']

export function workshopView(course: CourseInLanguage, workshop: Workshop, address: Address): WorkshopView {
  const { id, start, blocks, checklist } = workshop
  return {
    ...{ id, start, checklist },
    blocks: blocks.map(
      (block): BlockView => ({
        ...{
          id: block.id,
          title: block.title,
          minutes: block.minutes,
          what: block.what,
          groups: block.groups,
        },
        stage: stages[(block.stage ?? 0) - 1],
        isBreak: block.break ?? false,
        slides: slidesIn(course, workshop, block),
        materials: (block.materials ?? []).map(sheet => sheetLink(course, sheet, address)),
      }),
    ),
  }
}

/** Slides of a block: its own, and of a scenario one for each node of the room's route and those around them. */
export function slidesIn(
  course: CourseInLanguage,
  { blocks }: Workshop,
  { show = [] }: WorkshopBlock,
): number {
  const apart = blocks.flatMap(({ show = [] }) => show.flatMap(one => ('debrief' in one ? one.debrief : [])))
  return show.reduce((sum, shown) => {
    if ('slide' in shown) return sum + 1
    if ('debrief' in shown) return sum + debriefNames.length
    const decisions = course.scenario(shown.scenario).room?.nodes.length ?? 0
    const talk = apart.includes(shown.scenario) ? 0 : debriefNames.length
    return sum + decisions + storyNames.length + talk
  }, 0)
}

function sheetLink(course: CourseInLanguage, id: string, address: Address): SheetLink {
  const { title, pages, paper, copies, sealed } = course.sheet(id)
  return { id, title, pages, paper, copies, sealed: sealed ?? false, href: address(`/trainer/print/${id}/`) }
}
