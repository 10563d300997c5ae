import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Finding, Passage } from './passages.ts'

const file = z.strictObject({ typed: z.array(z.strictObject({ why: z.string(), found: z.string() })).min(1) })
const typed = file
  .parse(parse(readFileSync(new URL('numbers.yaml', import.meta.url), 'utf8')))
  .typed.map(({ found }) => new RegExp(found, 'giu'))

/**
 * Digits typed by hand where the number belongs into the data. Questions of a check are free: each invents a case of
 * its own, and its answer is recomputed by the check of keys. So are scenarios, whose sums hang on the run, the diagnostic and the worksheets, which ask in
 * norms of their own, the answers to choose from in a prediction, names of presets and formulas, the sources, which quote, and words of the interface.
 */
export function typedNumbers({ file: name, path, text }: Passage): Finding[] {
  if (
    /\/(quiz|posttest|diagnostic|worksheet)\.yaml$|\/scenarios\/|\/(sources|company)\.|\/words\//.test(
      name,
    ) ||
    /› options › [^›]+ › text$|› labels › (preset-|formula)|› papers ›/.test(path)
  )
    return []
  const left = typed.reduce((rest, pattern) => rest.replace(pattern, ' '), text.replace(/\{[^{}]*\}+/g, ' '))
  return [...left.matchAll(/\d[\d\u00A0.,–]*/g)].map(([digits]) => ({
    wrong: `the number ${digits.replace(/[.,–]+$/, '')} is typed into the text`,
    right: 'put it into content/company.yaml and write <N of="group.name" /> (in YAML {{group.name}})',
  }))
}
