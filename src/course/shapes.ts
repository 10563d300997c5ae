/**
 * The shapes of everything under `content/`, one schema a file. They are strict: a key that is not named here
 * is a mistake of the author. The Russian file carries structure and words; the other language carries the
 * fields made by `words()` only, matched by id (see overlay.ts).
 */
import { z } from 'zod'
import { example, explorable, prediction } from './shapes/activities.ts'
import { item } from './shapes/items.ts'
import { formula, id, mark, prefill } from './shapes/names.ts'
import { words } from './words.ts'

/** content/course.yaml */
export const courseFile = z.strictObject({
  /** Ids of the chapters in order; the folder of a chapter is `<position>-<id>`. */
  chapters: z.array(id()).min(1),
  /** Chapters whose translation is complete: from then on a gap fails the build. */
  translated: z.array(id()),
  /** Mean credit of a check's items from which it is passed (for the certificate and an LMS), 0–1. */
  pass: z.number().min(0).max(1),
  edition: z.strictObject({ number: z.string(), date: z.iso.date() }),
})

const objective = z.strictObject({
  id: id(),
  mark: mark(),
  /** Short name, a line of the summary table. */
  theme: words(),
  /** What the learner can do afterwards. */
  text: words(),
})

const misconception = z.strictObject({ id: id(), mark: mark(), text: words() })

/** content/<chapter>/ru/chapter.yaml */
export const chapterFile = z.strictObject({
  title: words(),
  /** One sentence under the title on the course map. */
  lead: words(),
  /** 1–4 for the chapters that are a stage; the porch and the exit have none. */
  stage: z.number().int().min(1).max(4).optional(),
  objectives: z.array(objective).min(1),
  outOfScope: z.array(z.strictObject({ id: id(), text: words() })),
  misconceptions: z.array(misconception),
  /** Lessons in order: file names of `lessons/` without the ending. */
  lessons: z.array(id()).min(1),
  /** Scenarios in the order in which they are played: file names of `scenarios/` without the ending. */
  scenarios: z.array(id()).optional(),
  /** The check of the chapter; `pretest` carries neither key nor commentary into its page. */
  check: z
    .strictObject({ kind: z.enum(['check', 'pretest']), minutes: z.number().int(), lead: words() })
    .optional(),
})

/** Front matter of content/<chapter>/<language>/lessons/*.mdx */
export const lessonHead = z.strictObject({
  title: z.string().trim().min(1),
  lead: z.string().trim().min(1),
  /** 5–12: reading and doing together. */
  minutes: z.number().int().min(5).max(12),
  /** Objectives this lesson serves, the first one leads. */
  objectives: z.array(id()).min(1),
})

/** content/<chapter>/ru/quiz.yaml */
export const quizFile = z.strictObject({ items: z.array(item).min(1) })

/** content/<chapter>/ru/posttest.yaml: decisions parallel to those of the pre-test, in the same order. */
export const posttestFile = z.strictObject({
  title: words(),
  lead: words(),
  items: z.array(item).min(1),
})

/** content/<chapter>/ru/activities.yaml */
export const activitiesFile = z.strictObject({
  predictions: z.array(prediction).optional(),
  examples: z.array(example).optional(),
  explorables: z.array(explorable).optional(),
})

const field = z.strictObject({
  id: id(),
  kind: z.enum(['number', 'text', 'long', 'date']),
  label: words(),
  unit: words().optional(),
  hint: words().optional(),
  /** A computed field has a formula over the other fields of the sheet and cannot be typed into. */
  formula: formula().optional(),
  /** For numbers: bounds of what makes sense, and decimal places shown. */
  from: z.number().optional(),
  to: z.number().optional(),
  decimals: z.number().int().min(0).max(3).optional(),
  /**
   * Where its value is known from, shown here until something is typed, the first that has one: `<sheet>.<field>`,
   * `diagnostic.people`, `diagnostic.stage`, or a parameter of the simulator, shared by all fields that name it.
   */
  prefill: z.array(prefill()).min(1).optional(),
})

/** content/<chapter>/ru/worksheet.yaml */
export const worksheetFile = z.strictObject({
  id: id(),
  mark: mark(),
  title: words(),
  lead: words(),
  minutes: z.number().int(),
  objective: id(),
  parts: z
    .array(
      z.strictObject({
        id: id(),
        title: words().optional(),
        text: words().optional(),
        /** Printed on the back of the page. */
        back: z.literal(true).optional(),
        /** Has a button of its own that prints it alone, on A6. */
        card: z.literal(true).optional(),
        /** `grid`: rows × columns of numbers, each row and column summed; the cell's id is `<row>.<column>`. */
        columns: z.array(z.strictObject({ id: id(), text: words() })).optional(),
        /** A table with a line for each, the fields are its columns; a cell's id is `<record>-<field>` (records.ts). */
        records: z
          .array(z.strictObject({ id: id(), text: words() }))
          .min(2)
          .optional(),
        fields: z.array(field).min(1),
      }),
    )
    .min(1),
})

const stageNumber = z.number().int().min(1).max(4)

/** content/0-start/ru/diagnostic.yaml: signs to answer, no right answers. */
export const diagnosticFile = z.strictObject({
  title: words(),
  lead: words(),
  caveat: words(),
  signs: z
    .array(
      z.strictObject({
        id: id(),
        text: words(),
        /** One answer a stage; shown mixed and without the stage's name. */
        answers: z.array(z.strictObject({ id: id(), stage: stageNumber, text: words() })).length(4),
      }),
    )
    .min(3),
  unknown: words(),
  /** Sentences of the result, picked by diagnose.ts by these ids; `{name}` are its counts and names. */
  results: z.array(z.strictObject({ id: id(), text: words() })),
})

/** content/glossary.ru.yaml */
export const glossaryFile = z.strictObject({
  terms: z.array(z.strictObject({ id: id(), term: words(), text: words() })),
})

/** content/sources.ru.yaml */
export const sourcesFile = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: id(),
      mark: mark(),
      /** Authors, year, title as far as looked up. */
      text: words(),
      /** What the source does not show. */
      not: words().optional(),
    }),
  ),
})

const value = z.union([
  z.number(),
  z.strictObject({ value: z.number(), decimals: z.number().int().min(0).max(3) }),
])

/** content/company.yaml: people and numbers of «Тара-Верста»; every number has a dotted name. */
export const companyFile = z.strictObject({
  people: z.array(z.strictObject({ id: id(), name: words(), role: words() })),
  /** Given numbers. */
  numbers: z.record(id(), z.record(id(), value)),
  /** Numbers computed from the given ones, so that a text cannot contradict itself. */
  derived: z.record(
    id(),
    z.record(id(), z.strictObject({ formula: formula(), decimals: z.number().int().min(0).max(3) })),
  ),
})

export type Posttest = z.infer<typeof posttestFile>
export type CourseFile = z.infer<typeof courseFile>
export type ChapterFile = z.infer<typeof chapterFile>
export type Quiz = z.infer<typeof quizFile>
export type Activities = z.infer<typeof activitiesFile>
export type Glossary = z.infer<typeof glossaryFile>
export type Sources = z.infer<typeof sourcesFile>
export type LessonHead = z.infer<typeof lessonHead>
export type Objective = z.infer<typeof objective>
export type Misconception = z.infer<typeof misconception>
export type Worksheet = z.infer<typeof worksheetFile>
export type WorksheetField = z.infer<typeof field>
export type Diagnostic = z.infer<typeof diagnosticFile>
export type Company = z.infer<typeof companyFile>
