import { useEffect, useMemo, useState } from 'preact/hooks'
import { here } from '#learner/here.ts'
import { isChanged } from './changes.ts'
import { type KeptPlan, keptPlan, UNCHANGED } from './kept-plan.ts'

export type Saving = 'saved' | 'refused' | 'newer'

export type UsedPlan = {
  readonly kept: KeptPlan
  readonly saving: Saving
  /** Makes a change and keeps it in the same tick. */
  change(next: KeptPlan): void
}

/** The plan of a workshop on this device; another tab that changes it is heard. */
export function usePlan(workshop: string): UsedPlan {
  const keep = useMemo(() => keptPlan(here, workshop), [workshop])
  const [kept, setKept] = useState<KeptPlan>(UNCHANGED)
  const [saving, setSaving] = useState<Saving>('saved')
  useEffect(() => {
    const look = () => {
      const found = keep.load()
      setSaving(found === 'newer' ? 'newer' : 'saved')
      if (found !== 'newer') setKept(found ?? UNCHANGED)
    }
    look()
    const hear = ({ key }: StorageEvent) => {
      if (key === null || key.endsWith(`:workshop:${workshop}`)) look()
    }
    window.addEventListener('storage', hear)
    return () => window.removeEventListener('storage', hear)
  }, [keep, workshop])

  return {
    kept,
    saving,
    change(next) {
      setKept(next)
      // As the workshop says: there is nothing to keep.
      const done = isChanged(next) || next.ticks.length > 0 ? keep.save(next) : keep.drop()
      setSaving(done ? 'saved' : keep.load() === 'newer' ? 'newer' : 'refused')
    },
  }
}
