import type { ChapterContent, Content } from '../content.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import { at } from './at.ts'

/** course.yaml, folders, chapter.yaml and lesson files agree. */
export function chapters(content: Content): Problem[] {
  return [
    ...folders(content),
    ...translatedOnes(content),
    ...content.chapters.flatMap(lessonFiles),
    ...content.chapters.flatMap(scenarioFiles),
    ...content.chapters.flatMap(untranslated),
    ...signs(content),
  ]
}

function nowhere(file: string, path: string, wrong: string, right: string): Problem {
  return { file: `content/${file}`, line: 1, column: 1, path, wrong, right }
}

function folders(content: Content): Problem[] {
  if (!content.course)
    return [
      nowhere(
        'course.yaml',
        'course',
        'the file is missing',
        'it lists the chapters in order, see src/course/shapes.ts',
      ),
    ]
  const { ru } = content.course
  const expected = content.chapters.map(chapter => chapter.folder)
  const present = new Set(
    [...content.files.keys()].map(path => path.split('/')[0] ?? '').filter(name => /^\d+-/.test(name)),
  )
  const absent = content.chapters.flatMap((chapter, position) => {
    if (chapter.chapter) return []
    const right = `write content/${chapter.folder}/ru/chapter.yaml, or take the chapter out of the list`
    return at(ru, ['chapters', position], `the chapter "${chapter.id}" has no chapter.yaml`, right)
  })
  const extra = [...present].flatMap(folder =>
    expected.length === 0 || expected.includes(folder)
      ? []
      : nowhere(
          folder,
          folder,
          'no chapter of course.yaml lies in this folder',
          `a folder is "<position>-<id>": ${didYouMean(folder, expected)}`,
        ),
  )
  return [...absent, ...extra]
}

function translatedOnes({ course, chapters: known }: Content): Problem[] {
  const ids = known.map(chapter => chapter.id)
  return (course?.value?.ru.translated ?? []).flatMap((id, position) =>
    course && !ids.includes(id)
      ? at(course.ru, ['translated', position], `there is no chapter "${id}"`, didYouMean(id, ids))
      : [],
  )
}

function lessonFiles({ chapter, folder, lessons, translated }: ChapterContent): Problem[] {
  if (!chapter?.value) return []
  const listed = chapter.value.ru.lessons
  const written = lessons.ru.map(lesson => lesson.id)
  const english = lessons.en.map(lesson => lesson.id)
  const entry = (position: number, wrong: string, right: string, path: Path = ['lessons', position]) =>
    at(chapter.ru, path, wrong, right)
  const missing = listed.flatMap((id, position) => {
    if (!written.includes(id)) {
      const unlisted = written.filter(name => !listed.includes(name))
      return entry(
        position,
        `there is no lessons/${id}.mdx`,
        unlisted.length > 0 ? didYouMean(id, unlisted) : 'write it, or take the line out',
      )
    }
    return translated && !english.includes(id)
      ? nowhere(
          `${folder}/en/lessons/${id}.mdx`,
          id,
          'the translation of this lesson is missing',
          `translate content/${folder}/ru/lessons/${id}.mdx`,
        )
      : []
  })
  const leftOver = lessons.ru.flatMap(lesson =>
    listed.includes(lesson.id)
      ? []
      : {
          file: lesson.file,
          line: 1,
          column: 1,
          path: lesson.id,
          wrong: 'the lesson is not in chapter.yaml',
          right: `add "- ${lesson.id}" to "lessons:" of ${chapter.ru.file}`,
        },
  )
  const withoutSource = lessons.en.flatMap(lesson =>
    written.includes(lesson.id)
      ? []
      : {
          file: lesson.file,
          line: 1,
          column: 1,
          path: lesson.id,
          wrong: 'there is no such lesson in Russian',
          right: didYouMean(lesson.id, written),
        },
  )
  return [...missing, ...leftOver, ...withoutSource]
}

/** A translated chapter has its slides and its handout in both languages. */
function untranslated({ folder, translated, slides, handout }: ChapterContent): Problem[] {
  if (!translated) return []
  return [slides, handout].flatMap(({ ru, en }) =>
    ru && !en
      ? nowhere(
          `${folder}/en/${ru.id}.mdx`,
          ru.id,
          'the translation of this file is missing',
          `translate content/${folder}/ru/${ru.id}.mdx`,
        )
      : [],
  )
}

/** chapter.yaml says in which order scenarios are played; a file that it does not name would never be seen. */
function scenarioFiles({ chapter, folder, scenarios }: ChapterContent): Problem[] {
  if (!chapter?.value) return []
  const listed = chapter.value.ru.scenarios ?? []
  const written = scenarios.map(({ ru }) => ru.file.replace(/^.*\/|\.yaml$/g, ''))
  const missing = listed.flatMap((id, position) =>
    written.includes(id)
      ? []
      : at(
          chapter.ru,
          ['scenarios', position],
          `there is no scenarios/${id}.yaml`,
          written.length > 0 ? didYouMean(id, written) : 'write it, or take the line out',
        ),
  )
  const leftOver = written.flatMap(id =>
    listed.includes(id)
      ? []
      : nowhere(
          `${folder}/ru/scenarios/${id}.yaml`,
          id,
          'the scenario is not in chapter.yaml',
          `add "- ${id}" to "scenarios:" of ${chapter.ru.file}`,
        ),
  )
  return [...missing, ...leftOver]
}

/** Each sign of the diagnostic has one answer for each of the four stages. */
function signs(content: Content): Problem[] {
  return content.chapters.flatMap(({ diagnostic }) =>
    (diagnostic?.value?.ru.signs ?? []).flatMap((sign, position) => {
      const stages = sign.answers.map(answer => answer.stage).sort()
      return diagnostic && stages.join() !== '1,2,3,4'
        ? at(
            diagnostic.ru,
            ['signs', position, 'answers'],
            `answers for the stages ${stages.join(', ')}`,
            'one answer for each of the stages 1, 2, 3, 4',
          )
        : []
    }),
  )
}
