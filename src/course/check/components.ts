import type { ChapterContent, Content } from '../content.ts'
import { idsOf } from '../entries.ts'
import type { LessonText, Run, Use } from '../lesson.ts'
import { didYouMean } from '../nearest.ts'
import type { Place, Problem } from '../problem.ts'
import { type Names, vocabulary } from '../vocabulary.ts'
import { numbersOf } from './company.ts'

type Known = Readonly<Record<Names, readonly string[] | undefined>>

/** Lessons use the components there are, and what these name exists. Code has no place in a lesson. */
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
  }
  return content.chapters.flatMap(chapter => {
    const known: Known = { ...everywhere, figure: drawings(content, chapter) }
    return [...chapter.lessons.ru, ...chapter.lessons.en].flatMap(lesson => [
      ...lesson.code.map(run => code(lesson, run)),
      ...lesson.uses.flatMap(use => component(chapter, lesson, use, known)),
    ])
  })
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

function component(chapter: ChapterContent, lesson: LessonText, use: Use, known: Known): Problem[] {
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
    const drawing = `draw content/${chapter.folder}/figures/${value}.svg, or give plan="1" … "4"`
    if (ids && !ids.includes(value))
      say(`there is no ${kind} "${value}"`, kind === 'figure' ? drawing : didYouMean(value, ids))
  }
  if (name === 'Diagnostic' && !chapter.diagnostic)
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
