/** The trainer's files: content/workshops/<language>/*.yaml. */
import { z } from 'zod'
import { words } from '../words.ts'
import { id } from './names.ts'

/** `10:00`, local time. */
const time = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is "09:10", in quotation marks')

const shown = z.union([
  /** A slide of any chapter. */
  z.strictObject({ slide: id() }),
  /** A scenario, played with the room: its `room:` route. */
  z.strictObject({ scenario: id() }),
  /** The talk after that scenario, in the block that follows it: what was felt, decided, shifted; tables compared. */
  z.strictObject({ debrief: id() }),
])

const block = z.strictObject({
  id: id(),
  title: words(),
  minutes: z.number().int().min(1).max(240),
  /** 1–4: sign and colour. */
  stage: z.number().int().min(1).max(4).optional(),
  /** A pause or lunch: a slide with a countdown, and nothing else. */
  break: z.literal(true).optional(),
  /** What happens, in one or two sentences. */
  what: words().optional(),
  /** Who works with whom: pairs, threes, teams. */
  groups: words().optional(),
  /** What the room sees, in order. */
  show: z.array(shown).min(1).optional(),
  /** Sheets of the print kit. */
  materials: z.array(id()).optional(),
})

/** content/workshops/<language>/<id>.yaml */
export const workshopFile = z.strictObject({
  id: id(),
  title: words(),
  lead: words(),
  people: words(),
  start: time(),
  blocks: z.array(block).min(2),
  /** What has to be in the room. */
  checklist: z.array(z.strictObject({ id: id(), text: words() })).min(1),
})

/** content/workshops/<language>/room.yaml: what every workshop needs. */
export const roomFile = z.strictObject({
  /** Questions of the debrief, in their order. */
  debrief: z.array(z.strictObject({ id: id(), text: words() })).min(1),
  /** What the facilitator says when it becomes difficult. */
  moments: z.array(z.strictObject({ id: id(), when: words(), say: words() })).min(1),
  /** How people are put together. */
  groups: z.array(z.strictObject({ id: id(), text: words() })).min(1),
})

const sheetBase = {
  id: id(),
  title: words(),
  /** One line: what it is for. */
  what: words(),
  paper: z.enum(['A4', 'A3']).default('A4'),
  /** Printed pages; a test compares them with the PDF. */
  pages: z.number().int().min(1),
  /** How many to print: «по одной на человека». */
  copies: words().optional(),
  /** For the trainer only. */
  sealed: z.literal(true).optional(),
}
const sheet = z.discriminatedUnion('kind', [
  z.strictObject({
    ...sheetBase,
    /** `text`: sheets/<id>.mdx; the others are made from the course. */
    kind: z.enum([
      'text',
      'voting-cards',
      'person-cards',
      'client-cards',
      'floor-plan',
      'desks',
      'tests-key',
    ]),
  }),
  /** Of a chapter; `key` prints the answers too. */
  z.strictObject({ ...sheetBase, kind: z.literal('quiz'), of: id(), key: z.literal(true).optional() }),
  z.strictObject({ ...sheetBase, kind: z.literal('test'), of: z.enum(['pretest', 'posttest']) }),
  z.strictObject({
    ...sheetBase,
    kind: z.enum(['state-board', 'event-cards', 'scenario']),
    /** A scenario. */
    of: id(),
  }),
  z.strictObject({ ...sheetBase, kind: z.literal('worksheet'), of: id() }),
  /** Of a chapter. */
  z.strictObject({ ...sheetBase, kind: z.literal('handout'), of: id() }),
  /** Of a workshop. */
  z.strictObject({ ...sheetBase, kind: z.literal('guide'), of: id() }),
])

/** content/workshops/<language>/kit.yaml: everything that is printed. */
export const kitFile = z.strictObject({
  parts: z.array(z.strictObject({ id: id(), title: words(), sheets: z.array(sheet).min(1) })).min(1),
})

export type Workshop = z.infer<typeof workshopFile>
export type WorkshopBlock = Workshop['blocks'][number]
export type Room = z.infer<typeof roomFile>
export type Kit = z.infer<typeof kitFile>
export type KitSheet = Kit['parts'][number]['sheets'][number]
