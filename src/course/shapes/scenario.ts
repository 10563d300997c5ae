import { z } from 'zod'
import { words } from '../words.ts'
import { id } from './names.ts'

/*
 * content/<chapter>/ru/scenarios/<id>.yaml. Effects, conditions and formulas are texts in the notation of
 * `src/course/scenario/`; the check reads them and knows every name. Words may hold `{placeholders}`:
 * see `src/course/scenario/placeholders.ts`.
 */

/** `A`, `A1`, `A-E2`: the label of the course design, for people only. */
const mark = () => z.string().regex(/^[A-Z](\d+|-E\d+)?$/, 'a mark looks like A, A6 or A-E2')
/** A short name in the notation: a variable, a flag, a person, an action. */
const name = () => z.string().regex(/^[a-z][a-z0-9]*$/, 'a name is lower-case Latin letters and digits')
const notation = () => z.string().trim().min(1)

/** Words that depend on the run: the first text whose `when` holds stands for `{id}`; the last one always holds. */
const variants = () =>
  z
    .array(
      z.strictObject({
        id: id(),
        texts: z
          .array(z.strictObject({ id: id(), when: notation().optional(), text: words().optional() }))
          .min(1),
      }),
    )
    .optional()

const variable = z.strictObject({
  id: name(),
  name: words(),
  start: z.number(),
  /** Limits, 0–100 unless said. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Clients and people: shown without what has only begun. */
  whole: z.literal(true).optional(),
  /** A ruler, a number, a word, or nothing. */
  show: z.enum(['ruler', 'counter', 'word', 'hidden']),
  /** For `word`: from which value on it is called so. */
  words: z.array(z.strictObject({ id: id(), from: z.number(), text: words() })).optional(),
})

const derived = z.strictObject({
  id: name(),
  name: words(),
  formula: notation(),
  show: z.enum(['counter', 'debrief', 'hidden']),
})

const person = z.strictObject({
  id: name(),
  name: words(),
  /** % of revenue. */
  share: z.number(),
  /** % of his clients who know only him. */
  tie: z.number(),
  /** Attitude, −3…+3. */
  st: z.number(),
  interest: words(),
  fear: words(),
  moves: words(),
})

const profile = z.strictObject({
  id: id(),
  name: words(),
  text: words(),
  set: z.record(name(), z.number()).optional(),
})

/** The start that a finished run of another scenario gives. */
const startFrom = z.strictObject({
  scenario: id(),
  set: z.record(name(), notation()).optional(),
  flags: z.record(name(), notation()).optional(),
  /** Flags of a start without such a run. */
  otherwise: z.array(name()).optional(),
})

/** One step of an action or of the weekly rules: effects, or people who leave. */
const step = z.strictObject({
  from: z.number().int().optional(),
  at: z.number().int().optional(),
  /** Of those present the one with the lowest attitude, of equals the one with the largest share. */
  one: z.literal('lowest-st').optional(),
  /** Everybody present for whom this holds, in the order of the table. */
  each: notation().optional(),
  effects: notation().optional(),
  /** They leave at once, with this factor … */
  leave: z.number().optional(),
  /** … or go on the list of planned leavers, with this one. */
  plan: z.number().optional(),
})

const leaving = z.strictObject({
  suddenly: notation(),
  gone: notation(),
  followers: z.array(z.strictObject({ person: name(), effects: notation() })),
  handOver: z.strictObject({ node: id(), effects: notation() }),
})

const event = z.strictObject({
  id: id(),
  mark: mark(),
  title: words(),
  /** First and last week in which it may happen. */
  weeks: z.tuple([z.number().int(), z.number().int()]),
  when: notation().optional(),
  effects: notation(),
  text: words(),
  variants: variants(),
})

const ending = z.strictObject({
  id: id(),
  mark: mark(),
  title: words(),
  /** Any of these; without them, and without `else`, only a stop leads here. */
  when: z.array(notation()).optional(),
  else: z.literal(true).optional(),
  text: words(),
  facts: z.array(z.strictObject({ id: id(), text: words() })).length(3),
  /** The plan of the department in words. */
  plan: words(),
  question: words(),
  variants: variants(),
})

const choice = z.strictObject({
  id: id(),
  text: words(),
  effects: notation(),
  principles: z.array(id()).min(1),
  why: words(),
  consequence: words(),
  variants: variants(),
})

const node = z.strictObject({
  id: id(),
  mark: mark(),
  week: z.number().int().min(1),
  title: words(),
  /** Decided on the floor plan as well: the variable that the seating moves in the card's place. */
  seating: name().optional(),
  /** Whom it is about. */
  here: z.array(name()).optional(),
  situation: words(),
  variants: variants(),
  ask: z.strictObject({ question: words(), answer: words() }),
  choices: z.array(choice).min(2).max(4),
  expert: z
    .array(
      z.strictObject({
        id: id(),
        when: notation().optional(),
        choose: id(),
        principle: id(),
        why: words(),
      }),
    )
    .min(1),
})

export const scenarioFile = z.strictObject({
  id: id(),
  mark: mark(),
  title: words(),
  minutes: z.number().int(),
  objectives: z.array(id()).min(1),
  lede: words(),
  before: words(),
  endWeek: z.number().int(),
  vars: z.array(variable).min(1),
  derived: z.array(derived).optional(),
  people: z.array(person).optional(),
  profiles: z.array(profile).min(1),
  startFrom: startFrom.optional(),
  actions: z.array(z.strictObject({ id: name(), steps: z.array(step).min(1) })).optional(),
  weekly: z.array(step).optional(),
  leaving: leaving.optional(),
  stop: z.array(z.strictObject({ when: z.array(notation()).min(1), ending: id() })).optional(),
  /** Cards of clients to look at before the first decision: whose they are, and how many may be marked. */
  cards: z.strictObject({ explorable: id(), take: z.number().int().min(1) }).optional(),
  /** What a run is worth, for balancing and turning points; never shown. */
  goal: z.strictObject({ formula: notation(), endings: z.record(id(), z.number()) }),
  variants: variants(),
  eventsPerRun: z.number().int(),
  events: z.array(event),
  endings: z.array(ending).min(2),
  nodes: z.array(node).min(1),
  /** Played with a room: fewer decisions, and for the skipped ones what the trainer takes. */
  room: z
    .strictObject({
      minutes: z.number().int(),
      nodes: z.array(id()).min(1),
      defaults: z.record(id(), id()).optional(),
    })
    .optional(),
})

/** content/principles.ru.yaml: what a decision turns on. */
export const principlesFile = z.strictObject({
  principles: z.array(z.strictObject({ id: id(), mark: z.string(), text: words() })).min(1),
})

export type Principles = z.infer<typeof principlesFile>
export type Scenario = z.infer<typeof scenarioFile>
export type ScenarioNode = Scenario['nodes'][number]
export type Variants = NonNullable<Scenario['variants']>
export type Principle = Principles['principles'][number]
