import type { Content } from '../content.ts'
import { itemsOf } from '../entries.ts'
import type { Block, LessonText, Use } from '../lesson.ts'
import type { Problem } from '../problem.ts'
import { inside, type SlideKind, slideKinds, topSlides } from '../slides.ts'
import { inLesson } from './components.ts'

const MOVES = ['Ask', 'Wait', 'Show', 'Say']
const LIVE = ['Prediction', 'Explorable', 'Example']

/** What of these a slide of a kind has exactly one of; `undefined`: none of the components. */
const bodies: Readonly<Record<SlideKind, readonly string[]>> = {
  title: [],
  plan: ['Figure'],
  list: ['Debrief'],
  live: LIVE,
  vote: ['Vote', 'StageVote'],
  exercise: [],
}
const MOST = { points: 5, rows: 6, words: 15, title: 16 }

/**
 * A slide has one sentence as its title, one plan or one list, and notes in four moves. Ids are unique in the course;
 * the English deck has the same slides of the same kinds.
 */
export function slides(content: Content): Problem[] {
  const first = new Map<string, string>()
  const items = content.chapters.flatMap(chapter => itemsOf(chapter).map(({ value }) => value))
  // An item that is broken is complained of in its own file.
  const unfit = new Set(items.map(({ id }) => id))
  for (const { id, kind } of items) if (kind === 'single') unfit.delete(id)
  return content.chapters.flatMap(({ slides: { ru, en } }) => [
    ...[ru, en].flatMap(text => (text ? topSlides(text).flatMap(use => slide(text, use, unfit)) : [])),
    ...(ru ? taken(ru, first) : []),
    ...(ru && en ? translation(ru, en) : []),
  ])
}

function slide(text: LessonText, use: Use, unfit: ReadonlySet<string>): Problem[] {
  const kind = slideKinds.find(one => one === use.attributes.get('kind'))
  if (!kind) return [] // components.ts has said so
  const id = use.attributes.get('id') ?? ''
  const problems: Problem[] = []
  const say = (wrong: string, right: string, at: { line: number; column: number } = use) =>
    problems.push(inLesson(text, at, id, wrong, right))
  const place = text.uses.indexOf(use)
  const children = inside(text, use)
  const blocks = text.blocks.filter(({ parent }) => parent === place)

  const title = use.attributes.get('title') ?? ''
  if (wordsIn(title) > MOST.title)
    say(`the title has ${wordsIn(title)} words`, `one sentence of at most ${MOST.title}`)
  const bodily = children.filter(({ name }) => Object.values(bodies).flat().includes(name))
  const able = bodies[kind]
  for (const child of bodily)
    if (!able.includes(child.name))
      say(`<${child.name}> in a slide of kind "${kind}"`, `it stands in "${kindOf(child.name)}"`, child)
  const tables = blocks.filter(({ type }) => type !== 'paragraph')
  const bodyCount =
    bodily.length + (kind === 'list' || (kind === 'exercise' && bodily.length === 0) ? tables.length : 0)
  if (kind !== 'title' && bodyCount !== 1)
    say(
      `${bodyCount} things to look at in a slide of kind "${kind}"`,
      kind === 'list' || kind === 'exercise'
        ? 'exactly one list or table'
        : `exactly one of ${able.map(name => `<${name}>`).join(', ')}`,
    )
  problems.push(...blocks.flatMap(block => crowded(text, id, block)))

  const minutes = use.attributes.has('minutes')
  if (minutes !== (kind === 'exercise'))
    say(
      minutes ? `minutes in a slide of kind "${kind}"` : 'an exercise without minutes',
      'an exercise has minutes="…" for its countdown, other slides have none',
    )
  const vote = children.find(({ name }) => name === 'Vote')
  const item = vote?.attributes.get('item')
  if (vote && item && unfit.has(item))
    say(`the item "${item}" is not of the kind "single"`, 'a room votes for one of its options', vote)
  return [...problems, ...notes(text, id, use, children)]
}

function kindOf(name: string): string {
  return slideKinds.find(kind => bodies[kind].includes(name)) ?? ''
}

function crowded(text: LessonText, id: string, block: Block): Problem[] {
  const say = (wrong: string, right: string) => [inLesson(text, block, id, wrong, right)]
  const most = block.type === 'list' ? MOST.points : block.type === 'table' ? MOST.rows : 1
  if (block.rows.length > most)
    return say(
      `${block.rows.length} ${block.type === 'list' ? 'points' : 'rows'}`,
      `at most ${most} are read`,
    )
  const long = block.type === 'list' ? block.rows.find(row => wordsIn(row) > MOST.words) : undefined
  return long
    ? say(`"${long.slice(0, 40)}…" has ${wordsIn(long)} words`, `a point has at most ${MOST.words}`)
    : []
}

/** The four moves, each once, in their order. */
function notes(text: LessonText, id: string, use: Use, children: readonly Use[]): Problem[] {
  const own = children.filter(({ name }) => name === 'Notes')
  const [first] = own
  if (!first || own.length > 1)
    return [inLesson(text, use, id, `${own.length} <Notes> in a slide`, 'every slide has one')]
  const moves = inside(text, first).flatMap(({ name }) => (MOVES.includes(name) ? name : []))
  if (moves.join() === MOVES.join()) return []
  const wrong = `the notes have ${moves.map(name => `<${name}>`).join(' ') || 'no moves'}`
  return [
    inLesson(
      text,
      first,
      id,
      wrong,
      `write ${MOVES.map(name => `<${name}>`).join(' ')}, each once, in this order`,
    ),
  ]
}

function taken(text: LessonText, first: Map<string, string>): Problem[] {
  return topSlides(text).flatMap(use => {
    const id = use.attributes.get('id')
    if (!id) return []
    const here = `${text.file}:${use.line}`
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, here)
      return []
    }
    const right = 'choose another one: an id stands for one slide in the whole course and is never reused'
    return inLesson(text, use, id, `the id "${id}" is taken by ${earlier}`, right)
  })
}

function translation(ru: LessonText, en: LessonText): Problem[] {
  const told = (text: LessonText) =>
    topSlides(text).map(({ attributes }) => `"${attributes.get('id')}" (${attributes.get('kind')})`)
  const [wanted, present] = [told(ru), told(en)]
  const at = wanted.findIndex((slide, place) => slide !== present[place])
  const place = at < 0 && present.length > wanted.length ? wanted.length : at
  if (place < 0) return []
  const use = topSlides(en)[place] ?? { line: 1, column: 1 }
  const wrong = `slide ${place + 1} is ${present[place] ?? 'missing'}`
  return [
    inLesson(
      en,
      use,
      '',
      wrong,
      `in Russian it is ${wanted[place] ?? 'none'}: the same slides in the same order`,
    ),
  ]
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
