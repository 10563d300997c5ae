import type { Setup } from '#simulation/door/order.ts'
import type { Split } from '#simulation/forms.ts'
import type { ParameterName } from '#simulation/parameters.ts'
import type { Control, Declaration, Seats, Settings } from './declaration.ts'

/** What is run, by case, when the controls stand at `settings`. */
export function casesOf(declaration: Declaration, settings: Settings): Readonly<Record<string, Setup>> {
  const cases: Record<string, Setup> = { ...declaration.cases }
  for (const control of declaration.controls) {
    for (const [name, setup] of Object.entries(cases))
      cases[name] = set(setup, control, name, settings[control.id])
  }
  return withSplits(declaration, settings, cases)
}

function set(setup: Setup, control: Control, name: string, value: Settings[string] | undefined): Setup {
  switch (control.kind) {
    case 'range':
      if (control.cases && !control.cases.includes(name)) return setup
      return laid(setup, { changes: sloped(control.sets, Number(value)) })
    case 'switch':
      return value ? setup : laid(setup, control.off)
    case 'choice':
      return laid(setup, control.options.find(({ id }) => id === value)?.cases[name] ?? {})
    case 'seats':
      return setup
  }
}

function laid(setup: Setup, over: Partial<Setup>): Setup {
  return { ...setup, ...over, changes: { ...setup.changes, ...over.changes } }
}

type Slopes = { readonly [name in ParameterName]?: readonly [number, number] }

function sloped(sets: Slopes, value: number): { readonly [name: string]: number } {
  return Object.fromEntries(Object.entries(sets).map(([name, [base, each]]) => [name, base + each * value]))
}

/** Callers and sellers as set, the rest of the people in service. */
function withSplits(
  { controls }: Declaration,
  settings: Settings,
  cases: Record<string, Setup>,
): Record<string, Setup> {
  const seats = controls.filter(control => control.kind === 'seats')
  if (seats.length === 0) return cases
  const set = new Set(seats.flatMap(control => control.cases))
  return Object.fromEntries(
    Object.entries(cases).map(([name, setup]) => {
      if (!set.has(name)) return [name, setup]
      const at = (room: Seats['room']): number =>
        Number(settings[seats.find(control => control.room === room)?.id ?? ''] ?? 1)
      const [callers, sellers] = [at('callers'), at('sellers')]
      const service = (setup.changes?.managers ?? 0) - callers - sellers
      const split: Split = { callers, sellers, service }
      return [name, { ...setup, split }]
    }),
  )
}
