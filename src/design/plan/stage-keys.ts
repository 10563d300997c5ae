import { type StageKey, stageKeys } from './frame.ts'

/** The stage a key leads to: arrows one on or back, Home and End to the ends; nothing for other keys. */
export function stageByKey(key: string, stage: StageKey): StageKey | undefined {
  const at = stageKeys.indexOf(stage)
  if (key === 'ArrowLeft') return stageKeys[at - 1]
  if (key === 'ArrowRight') return stageKeys[at + 1]
  if (key === 'Home') return stageKeys[0]
  return key === 'End' ? stageKeys.at(-1) : undefined
}
