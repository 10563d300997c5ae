import type { Declaration, Seats, Settings } from './declaration.ts'

/** Where every control stands before anybody has touched it. */
export function startOf({ controls }: Pick<Declaration, 'controls'>): Settings {
  return Object.fromEntries(controls.map(({ id, start }) => [id, start]))
}

/** The settings of a preset: the start with its own changes. */
export function presetOf(declaration: Declaration, id: string): Settings {
  const preset = declaration.presets.find(known => known.id === id)
  return { ...startOf(declaration), ...preset?.settings }
}

/** The settings after one control has moved: an option may take others along, and seats leave one for service. */
export function moved(
  declaration: Declaration,
  settings: Settings,
  id: string,
  value: Settings[string],
): Settings {
  const control = declaration.controls.find(known => known.id === id)
  const option = control?.kind === 'choice' ? control.options.find(known => known.id === value) : undefined
  return { ...settings, [id]: value, ...option?.puts }
}

/** The most people a room can have so that one is left for service. */
export function mostSeats(declaration: Declaration, settings: Settings, seats: Seats): number {
  return Math.min(seats.to, Number(settings[seats.id]) + serviceLeft(declaration, settings, seats) - 1)
}

/** Whom callers and sellers leave of the department: the people of service. */
export function serviceLeft(declaration: Declaration, settings: Settings, seats: Seats): number {
  const seated = declaration.controls
    .filter(({ kind }) => kind === 'seats')
    .reduce((sum, { id }) => sum + Number(settings[id]), 0)
  return Number(settings[seats.people]) - seated
}
