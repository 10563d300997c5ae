/** Made where pages are built. */
import type { CourseInLanguage } from '#course/course.ts'
import type { Workshop, WorkshopBlock } from '#course/shapes/workshop.ts'
import type { StageKey } from '#design/plan/frame.ts'
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
        slides: slidesIn(course, block),
        materials: (block.materials ?? []).map(sheet => sheetLink(course, sheet, address)),
      }),
    ),
  }
}

/** Slides of a scenario beside its decisions: start, ending, tables, debrief. */
const AROUND = 4

/** Slides of a block: its own, and of a scenario a slide a node of the room's route and `AROUND` more. */
export function slidesIn(course: CourseInLanguage, { show = [] }: WorkshopBlock): number {
  return show.reduce(
    (sum, shown) =>
      sum + ('slide' in shown ? 1 : (course.scenario(shown.scenario).room?.nodes.length ?? 0) + AROUND),
    0,
  )
}

function sheetLink(course: CourseInLanguage, id: string, address: Address): SheetLink {
  const { title, pages, paper, copies, sealed } = course.sheet(id)
  return { id, title, pages, paper, copies, sealed: sealed ?? false, href: address(`/trainer/print/${id}/`) }
}
