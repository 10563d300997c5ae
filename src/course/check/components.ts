import type { ChapterContent, Content } from '../content.ts'
import { idsOf } from '../entries.ts'
import type { LessonText, Run, Use } from '../lesson.ts'
import { didYouMean } from '../nearest.ts'
import type { Place, Problem } from '../problem.ts'
import { type ByLanguage, slideKinds } from '../slides.ts'
import {
  vocabulary as lessonVocabulary,
  type Names,
  sheetVocabulary,
  slideVocabulary,
  type Vocabulary,
} from '../vocabulary.ts'
import { numbersOf } from './company.ts'

type Known = Readonly<Record<Names, readonly string[] | undefined>>

/** Kinds of names with a form of their own. */
const forms: Readonly<Partial<Record<Names, RegExp>>> = {
  'slide id': /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'number of minutes': /^[1-9]\d?$/,
  count: /^[1-9]\d?$/,
}

/** Lessons, slides and printed sheets use the components there are, and what these name exists. They have no code. */
export function components(content: Content): Problem[] {
  const numbers = numbersOf(content)
  const everywhere = {
    prediction: idsOf(content, 'prediction'),
    example: idsOf(content, 'example'),
    explorable: idsOf(content, 'explorable'),
    item: idsOf(content, 'item'),
    worksheet: idsOf(content, 'worksheet'),
    term: idsOf(content, 'term'),
    source: idsOf(content, 'source'),
    person: idsOf(content, 'person'),
    number: numbers && [...numbers.keys()],
    stage: ['1', '2', '3', '4'],
    words: undefined,
    'slide id': undefined,
    'slide kind': slideKinds,
    'frame of the plan': ['1', '1.5', '2', '2.5', '3', '3.5', '4'],
    'number of minutes': undefined,
    'printed sheet': content.trainer.kit?.value?.ru.parts.flatMap(part => part.sheets.map(({ id }) => id)),
    count: undefined,
  }
  const judge = (texts: readonly LessonText[], words: Vocabulary, known: Known, chapter?: ChapterContent) =>
    texts.flatMap(text => [
      ...text.code.map(run => code(text, run)),
      ...text.uses.flatMap(use => component(text, use, words, known, chapter)),
    ])
  const inChapters = content.chapters.flatMap(chapter => {
    const known: Known = { ...everywhere, figure: drawings(content, chapter) }
    return [
      ...judge([...chapter.lessons.ru, ...chapter.lessons.en], lessonVocabulary, known, chapter),
      ...judge(both(chapter.slides), slideVocabulary, known),
      ...judge(both(chapter.handout), sheetVocabulary, known),
    ]
  })
  const { ru, en } = content.trainer.sheets
  return [...inChapters, ...judge([...ru, ...en], sheetVocabulary, { ...everywhere, figure: undefined })]
}

function both({ ru, en }: ByLanguage): LessonText[] {
  return [ru, en].flatMap(text => text ?? [])
}

/** Problem of a place in a lesson. */
export function inLesson(
  lesson: LessonText,
  { line, column }: Place,
  path: string,
  wrong: string,
  right: string,
): Problem {
  return {
    file: lesson.file,
    line,
    column,
    path: [lesson.id, path].filter(Boolean).join(' › '),
    wrong,
    right,
  }
}

function code(lesson: LessonText, run: Run): Problem {
  return /^\s*(import|export)\b/.test(run.text)
    ? inLesson(
        lesson,
        run,
        '',
        `"${run.text.trim().split('\n')[0]}" in a lesson`,
        'remove it: components need no import',
      )
    : inLesson(
        lesson,
        run,
        '',
        `"{${run.text.trim()}}" is code`,
        'a lesson has words only; a number of the company is written <N of="group.name" />',
      )
}

function component(
  lesson: LessonText,
  use: Use,
  vocabulary: Vocabulary,
  known: Known,
  chapter: ChapterContent | undefined,
): Problem[] {
  const { name, attributes, filled } = use
  if (!/^[A-Z]/.test(name)) return []
  const word = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
  if (!word)
    return [
      inLesson(
        lesson,
        use,
        name,
        `there is no component <${name}>`,
        didYouMean(name, Object.keys(vocabulary)),
      ),
    ]
  const problems: Problem[] = []
  const say = (wrong: string, right: string) => problems.push(inLesson(lesson, use, name, wrong, right))

  if (filled && !word.filled) say(`<${name}> has something inside`, `write <${name} … /> and nothing inside`)
  if (!filled && word.filled) say(`<${name}> is empty`, `put the words between <${name}> and </${name}>`)
  const all = { ...word.attributes, ...word.optional }
  for (const attribute of attributes.keys())
    if (!Object.hasOwn(all, attribute))
      say(`<${name}> has no attribute "${attribute}"`, didYouMean(attribute, Object.keys(all)))
  for (const [attribute, kind] of Object.entries(all)) {
    const value = attributes.get(attribute) ?? ''
    if (value.trim() === '') {
      if (!attributes.has(attribute) && Object.hasOwn(word.optional ?? {}, attribute)) continue
      const wanted = kind === 'words' ? 'words' : `the ${attribute} of a ${kind}`
      say(`<${name}> lacks its ${attribute}`, `write ${attribute}="…" with ${wanted}`)
      continue
    }
    const ids = kind === 'figure' && attributes.has('plan') ? undefined : known[kind]
    const form = forms[kind]
    if (form && !form.test(value))
      say(`${attribute}="${value}" is no ${kind}`, `it looks like ${form.source}`)
    const drawing = `draw content/${chapter?.folder}/figures/${value}.svg, or give plan="1" … "4"`
    if (ids && !ids.includes(value))
      say(`there is no ${kind} "${value}"`, kind === 'figure' ? drawing : didYouMean(value, ids))
  }
  if (name === 'Diagnostic' && !chapter?.diagnostic)
    say('this chapter has no diagnostic.yaml', 'the diagnostic stands in the chapter whose folder has it')
  return problems
}

/** Drawings of a chapter; a figure with `plan` is drawn from data and needs none. */
function drawings(content: Content, { folder }: ChapterContent): string[] {
  return [...content.files.keys()].flatMap(path => {
    const name = path.startsWith(`${folder}/figures/`)
      ? path.slice(folder.length + '/figures/'.length)
      : undefined
    return name === undefined ? [] : name.replace(/\.[^.]*$/, '')
  })
}
