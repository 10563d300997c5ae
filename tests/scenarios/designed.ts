import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What the design of the scenarios computed beforehand: logs to the thousandth, shares of endings in per cent. */
const vector = z.object({
  seed: z.number(),
  profile: z.string(),
  choices: z.string(),
  events: z.array(z.tuple([z.string(), z.number()])),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.number(), z.string()]))),
  ending: z.string(),
  final: z.record(z.string(), z.number()),
  goal: z.number(),
})
const shares = z.record(z.string(), z.number())
const designed = z.object({
  endings: z.record(z.string(), z.string()),
  shares: z.object({
    random: shares,
    byProfile: z.record(z.string(), shares),
    allPathsSeeds1to24: shares.optional(),
  }),
  vectors: z.array(vector).optional(),
  oneSided: z.record(z.string(), z.string()).optional(),
})

export const design = z
  .record(z.string(), designed)
  .parse(JSON.parse(readFileSync(new URL('designed.json', import.meta.url), 'utf8')))
export type Vector = z.infer<typeof vector>
