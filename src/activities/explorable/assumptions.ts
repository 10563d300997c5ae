import type { Declaration } from '#course/model/declaration.ts'
import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from '#simulation/parameters.ts'

/** A row of the parameter table; its unit as the key of its words. */
export type Assumption = Parameter & { readonly name: ParameterName }

/** Rows of the parameter table that an explorable moves or stands on, in the order of the table. */
export function assumptionsOf({ controls, assumes }: Declaration): Assumption[] {
  const names = new Set<string>(assumes)
  for (const control of controls) {
    if (control.kind === 'range') for (const name of Object.keys(control.sets)) names.add(name)
    if (control.kind === 'switch') for (const name of Object.keys(control.off.changes ?? {})) names.add(name)
  }
  return PARAMETER_NAMES.filter(name => names.has(name)).map(name => ({ name, ...PARAMETERS[name] }))
}
