/** What stands inside a lesson: predictions, worked examples, explorables. */
import { z } from 'zod'
import { words } from '../words.ts'
import { formula, id, mark } from './names.ts'

const asked = {
  id: id(),
  mark: mark().optional(),
  objective: id(),
  prompt: words(),
  /** What is said once the truth stands beside the guess. */
  after: words(),
}

/** A number or the dotted name of one in company.yaml. */
const named = z.union([z.number(), z.string()])

const ruler = {
  from: z.number(),
  to: z.number(),
  step: z.number().positive(),
  /** Distance of the numbered ticks. */
  tick: z.number().positive(),
  decimals: z.number().int().min(0).max(3),
  unit: words(),
}

/** Sealed by the learner before the truth is shown; may be skipped. */
export const prediction = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    ...ruler,
    /** A number or the dotted name of one in company.yaml; absent only when it comes `later`. */
    truth: named.optional(),
    truthLabel: words().optional(),
    /** The learner's own answer decides, after the lesson; `published`: there is no truth, only `others`. */
    later: z.enum(['diagnostic', 'published']).optional(),
    /** What was kept of another activity, `<its id>.<field>`, summed: told as `{value}` once the truth is shown. */
    earlier: z.strictObject({ of: z.array(z.string()).min(1), text: words() }).optional(),
    /** Other published numbers beside the truth (surveys by other definitions). */
    others: z.array(z.strictObject({ id: id(), value: named, label: words() })).optional(),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z
      .array(
        z.strictObject({ id: id(), text: words(), explanation: words(), right: z.literal(true).optional() }),
      )
      .min(2)
      .max(5),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('sort'),
    rooms: z
      .array(z.strictObject({ id: id(), text: words() }))
      .min(2)
      .max(4),
    cards: z
      .array(z.strictObject({ id: id(), room: id(), text: words(), explanation: words() }))
      .min(2)
      .max(8),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('curve'),
    /** Vertical rulers to draw on, labels of the horizontal axis. */
    points: z
      .array(z.strictObject({ id: id(), label: words() }))
      .min(3)
      .max(12),
    ...ruler,
    /** Curves shown after sealing: numbers or the dotted names of some, `model-inflow.usual-1`. */
    curves: z
      .array(
        z.strictObject({
          id: id(),
          label: words(),
          values: z.array(named),
          main: z.literal(true).optional(),
        }),
      )
      .min(1),
  }),
])

/**
 * A worked example that fades: `full` shows every step, `gap` leaves the last result to the learner, `own` takes
 * the learner's numbers. Rows are given numbers or formulas over the rows before.
 */
export const example = z.strictObject({
  id: id(),
  mark: mark().optional(),
  objective: id(),
  title: words(),
  lead: words().optional(),
  rows: z
    .array(
      z.strictObject({
        id: id(),
        label: words(),
        unit: words(),
        decimals: z.number().int().min(0).max(3),
        /** A number, the dotted name of one in company.yaml (given), or absent when there is a formula. */
        value: z.union([z.number(), z.string()]).optional(),
        formula: formula().optional(),
        /** How the row is computed, in words or signs; `{row}` stands for a row's value. */
        shown: words().optional(),
        total: z.literal(true).optional(),
        /** Ends of what can be typed when the learner puts own numbers. */
        from: z.number().optional(),
        to: z.number().optional(),
      }),
    )
    .min(2),
  /** The row left open in the `gap` form, what is asked and what is said after. */
  gap: z.strictObject({
    row: id(),
    tolerance: z.number().min(0),
    prompt: words(),
    right: words(),
    wrong: words(),
  }),
  /** What is said beside the learner's own numbers. */
  own: words(),
  /** One or two sentences that the computation comes to. */
  conclusion: words(),
})

/**
 * Something to operate on the model. `component` is a declaration of src/course/model/declarations: what is run, moved
 * and read; here stand its words. The labels that a component asks for, each by its id:
 * - `presets`, the head of the table's first column, and `preset-<preset>` for each of its three rows;
 * - `read-<read-out>`: what the number is, with its unit unless that is %;
 * - `control-<control>`: what a slider or a switch moves, with its unit; `option-<control>-<option>` for a choice;
 * - `service` where people are seated: whom callers and sellers leave;
 * - `chart`, what is drawn: the unit of a curve, the caption of a strip (bars are named by their read-out);
 * - `how`: in a sentence or two, how the numbers come about; it stands above the assumptions.
 * `npm run check` names a label that is missing and one that nobody asks for. A component that is not declared is a
 * table of its labels: `value-<row>-<column>` beside `preset-<row>` and `read-<column>`.
 */
export const explorable = z.strictObject({
  id: id(),
  mark: mark().optional(),
  objective: id(),
  component: id(),
  /** The prediction that comes first: nothing runs and no number shows until it is sealed or skipped. */
  prediction: id().optional(),
  title: words(),
  lead: words(),
  caveat: words(),
  /** Words of its labels, controls and read-outs, by the names its component asks for. */
  labels: z.array(z.strictObject({ id: id(), text: words() })),
})

export type Prediction = z.infer<typeof prediction>
export type PredictionOf<K extends Prediction['kind']> = Extract<Prediction, { kind: K }>
export type Example = z.infer<typeof example>
export type Explorable = z.infer<typeof explorable>
