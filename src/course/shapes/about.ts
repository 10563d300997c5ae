import { z } from 'zod'
import { words } from '../words.ts'
import { id } from './names.ts'

const said = z.strictObject({ id: id(), text: words() })

/** content/about.ru.yaml: the author, the licence, and the assumptions of the models in words. */
export const aboutFile = z.strictObject({
  author: z.array(said),
  licence: z.array(said),
  /** Headings of the models' part and what stands under them. */
  leads: z.array(said),
  /** Where a number comes from: `m`, `e`, `a`, `none`. */
  kinds: z.array(said),
  /** Units of the table of parameters; `of` is the unit as src/simulation writes it. */
  units: z.array(z.strictObject({ id: id(), of: z.string(), text: words() })),
  /** A name for every number of the model: its id is the parameter's name with hyphens. */
  parameters: z.array(said),
  /** The same for the model of seating. */
  floor: z.array(said),
  rules: z.array(said),
  unpaid: z.array(said),
  /** Works from which numbers are taken; the ids are those that src/simulation names. */
  papers: z.array(z.strictObject({ id: id(), text: words(), not: words() })),
  /** Those of them that are sources of the course as well: they stand there, once. */
  papersAbove: z.array(z.strictObject({ id: id(), source: id() })),
})

export type About = z.infer<typeof aboutFile>
