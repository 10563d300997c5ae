/** Items of checks, a schema a kind. Every option is explained; every wrong one names its misconception. */
import { z } from 'zod'
import { words } from '../words.ts'
import { id, mark } from './names.ts'

const base = {
  id: id(),
  mark: mark(),
  objective: id(),
  /** Comes back in reviews; `false` for items that make sense only once. */
  review: z.boolean().default(true),
  /** The situation and the question, enough to decide without the options. */
  prompt: words(),
  /** What to look at after a first miss; a second one may follow for who asks again. */
  hint: words(),
  /** One paragraph after the key is shown. */
  explanation: words(),
}

/** `misconception` is demanded of every wrong option by check.ts, which can name it better than a schema. */
const option = z.strictObject({
  id: id(),
  right: z.literal(true).optional(),
  text: words(),
  explanation: words(),
  misconception: id().optional(),
})

const single = z.strictObject({ ...base, kind: z.literal('single'), options: z.array(option).min(2).max(5) })

const multi = z.strictObject({ ...base, kind: z.literal('multi'), options: z.array(option).min(3).max(8) })

const num = z.strictObject({
  ...base,
  kind: z.literal('num'),
  unit: words(),
  key: z.number(),
  tolerance: z.number().min(0),
  decimals: z.number().int().min(0).max(3),
  /** Ends of the ruler that shows the tolerance band. */
  from: z.number(),
  to: z.number(),
  /** Shown with the key. */
  formula: words(),
  /** Wrong numbers that tell what was done. */
  near: z.array(
    z.strictObject({
      id: id(),
      value: z.number(),
      tolerance: z.number().min(0),
      explanation: words(),
      misconception: id().optional(),
    }),
  ),
})

const order = z.strictObject({
  ...base,
  kind: z.literal('order'),
  /** In the right order; shown shuffled. */
  steps: z
    .array(z.strictObject({ id: id(), text: words(), explanation: words() }))
    .min(3)
    .max(8),
  /** A step put before another one that tells what was thought. */
  traps: z.array(
    z.strictObject({ id: id(), step: id(), before: id(), explanation: words(), misconception: id() }),
  ),
})

const match = z.strictObject({
  ...base,
  kind: z.literal('match'),
  rows: z
    .array(z.strictObject({ id: id(), text: words() }))
    .min(2)
    .max(6),
  /** What is put to the rows; a card without `of` is left over and names its misconception. */
  cards: z
    .array(
      z.strictObject({
        id: id(),
        of: id().optional(),
        text: words(),
        explanation: words(),
        misconception: id().optional(),
      }),
    )
    .min(2)
    .max(7),
})

const sort = z.strictObject({
  ...base,
  kind: z.literal('sort'),
  rooms: z
    .array(z.strictObject({ id: id(), text: words() }))
    .min(2)
    .max(5),
  cards: z
    .array(
      z.strictObject({
        id: id(),
        room: id(),
        text: words(),
        explanation: words(),
        traps: z
          .array(z.strictObject({ id: id(), room: id(), explanation: words(), misconception: id() }))
          .optional(),
      }),
    )
    .min(3)
    .max(14),
})

const sheet = z.strictObject({
  ...base,
  kind: z.literal('sheet'),
  /** Numbered lines; `mistake` ones are to be found: 3–5 of them and at least three sound lines. */
  lines: z
    .array(
      z.strictObject({
        id: id(),
        mistake: z.literal(true).optional(),
        text: words(),
        explanation: words(),
        misconception: id().optional(),
      }),
    )
    .min(6)
    .max(12),
})

export const item = z.discriminatedUnion('kind', [single, multi, num, order, match, sort, sheet])

export type Item = z.infer<typeof item>
export type ItemKind = Item['kind']
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>
