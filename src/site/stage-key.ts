import type { StageKey } from '#design/plan/frame.ts'

/** The stage of a chapter as the drawings name it; the porch and the exit have none. */
export function stageKey(stage: number | undefined): StageKey | undefined {
  return stage === 1 ? '1' : stage === 2 ? '2' : stage === 3 ? '3' : stage === 4 ? '4' : undefined
}
