import { PARAMETER_NAMES, PARAMETERS } from '#simulation/parameters.ts'
import type { CompanyNumber } from '../numbers.ts'
import { isRecord } from '../yaml.ts'
import { presetOf } from './controls.ts'
import { dashed } from './declarations/quoted.ts'
import { DECLARATIONS } from './declarations.ts'

/** Where the computed presets lie, from `content/`. */
export const MODEL_FILE = 'model.json'

/** Mean and half of its 95 % interval; null: nothing to divide by, or no interval. */
export type Found = readonly [mean: number | null, ci95: number | null]

/** What `npm run presets` has written. */
export interface ModelFile {
  /** Hash of the parameter table of which all of it was computed. */
  readonly parameters: string
  /** By explorable, preset and read-out. */
  found(name: string, preset: string, read: string): Found | undefined
  /** Of one preset. */
  hash(name: string, preset: string): string | undefined
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Reads the file; what is not there or not readable is missing, and the check says so where it is wanted. */
export function readModelFile(data: unknown): ModelFile {
  const at = (...path: string[]): unknown =>
    path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data)
  return {
    parameters: String(at('parameters') ?? ''),
    found(name, preset, read) {
      const value = at('presets', name, preset, 'reads', read)
      return Array.isArray(value) ? [number(value[0]), number(value[1])] : undefined
    },
    hash(name, preset) {
      const hash = at('presets', name, preset, 'hash')
      return typeof hash === 'string' ? hash : undefined
    },
  }
}

/**
 * The numbers of the model by dotted name, as they are shown, so that a text which computes with them adds up:
 * - `model-<explorable>.<preset>-<read-out>`, and half of its 95 % interval `…-spread`;
 * - `model-<explorable>.<preset>-<control>`: what a slider stands at in a preset (callers and sellers too);
 * - `parameter.<name>`: the standard of a row of the parameter table, its name dashed.
 */
export function modelNumbers(model: ModelFile): Map<string, CompanyNumber> {
  const numbers = new Map<string, CompanyNumber>()
  for (const name of PARAMETER_NAMES) {
    const { standard } = PARAMETERS[name]
    if (standard !== null) numbers.set(`parameter.${dashed(name)}`, plain(standard))
  }
  for (const declaration of DECLARATIONS)
    for (const preset of declaration.presets) {
      const start = `model-${declaration.name}.${preset.id}-`
      for (const control of declaration.controls)
        if (control.kind === 'range' || control.kind === 'seats')
          numbers.set(start + control.id, plain(Number(presetOf(declaration, preset.id)[control.id])))
      for (const { id, decimals } of declaration.reads) {
        const [mean, ci95] = model.found(declaration.name, preset.id, id) ?? [null, null]
        if (mean !== null) numbers.set(start + id, { value: Number(mean.toFixed(decimals)), decimals })
        if (ci95 !== null)
          numbers.set(`${start}${id}-spread`, { value: Number(ci95.toFixed(decimals)), decimals })
      }
    }
  return numbers
}

/** With as many decimals as it has, at most three. */
function plain(value: number): CompanyNumber {
  const rounded = Number(value.toFixed(3))
  return { value: rounded, decimals: String(rounded).split('.')[1]?.length ?? 0 }
}
