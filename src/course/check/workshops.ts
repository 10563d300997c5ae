import type { Content, Sheet } from '../content.ts'
import { idsOf } from '../entries.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import type { Kit, KitSheet, Workshop } from '../shapes/workshop.ts'
import { topSlides } from '../slides.ts'
import { at } from './at.ts'

/** Workshops name slides, scenarios and sheets that exist; the kit's sheets are made of something that exists. */
export function workshops(content: Content): Problem[] {
  const { trainer } = content
  // Without chapters nobody can say what is unknown.
  if (content.chapters.length === 0) return []
  return [
    ...trainer.workshops.flatMap(sheet => (sheet.value ? workshop(content, sheet, sheet.value.ru) : [])),
    ...(trainer.kit?.value ? kit(content, trainer.kit, trainer.kit.value.ru) : []),
  ]
}

function workshop(content: Content, { ru: yaml }: Sheet<Workshop>, { id, blocks }: Workshop): Problem[] {
  const problems: Problem[] = []
  const say = (path: Path, wrong: string, right: string) => problems.push(at(yaml, path, wrong, right))
  const slides = content.chapters.flatMap(({ slides: { ru } }) =>
    ru ? topSlides(ru).flatMap(use => use.attributes.get('id') ?? []) : [],
  )
  const played = content.chapters.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ value }) => (value?.ru.room ? value.ru.id : [])),
  )
  const sheets = content.trainer.kit?.value?.ru.parts.flatMap(part => part.sheets.map(sheet => sheet.id))
  if (!yaml.file.endsWith(`/${id}.yaml`))
    say(['id'], `the workshop "${id}" stands in another file`, `call the file ${id}.yaml`)
  blocks.forEach((block, place) => {
    const path: Path = ['blocks', place]
    const filled = block.show !== undefined && block.what !== undefined
    if (block.break ? block.show || block.materials : !filled)
      say(
        path,
        block.break
          ? `the break "${block.id}" shows something`
          : `the block "${block.id}" shows or says nothing`,
        'a block has "what:" and "show:", a break has neither',
      )
    block.show?.forEach((shown, index) => {
      const [kind = '', named = ''] = Object.entries(shown)[0] ?? []
      const known = kind === 'slide' ? slides : played
      if (!known.includes(named))
        say(
          [...path, 'show', index, kind],
          kind === 'slide' ? `there is no slide "${named}"` : `there is no scenario "${named}" with "room:"`,
          didYouMean(named, known),
        )
      const before = index > 0 ? block.show?.[index - 1] : blocks[place - 1]?.show?.at(-1)
      if (kind === 'debrief' && !(before && 'scenario' in before && before.scenario === named))
        say(
          [...path, 'show', index, kind],
          `the debrief of "${named}" does not follow it`,
          `put it right after "scenario: ${named}"`,
        )
    })
    block.materials?.forEach((sheet, index) => {
      if (sheets && !sheets.includes(sheet))
        say(
          [...path, 'materials', index],
          `there is no sheet "${sheet}" in kit.yaml`,
          didYouMean(sheet, sheets),
        )
    })
  })
  // A talk shows other slides than the scenario that it is about.
  const shown = blocks.flatMap(({ show = [] }) =>
    show.map(entry => ('debrief' in entry ? `debrief ${entry.debrief}` : Object.values(entry).join())),
  )
  const twice = shown.find((one, place) => shown.indexOf(one) !== place)
  if (twice)
    say(
      ['blocks'],
      `"${twice}" is shown twice`,
      'a deck has every slide once: go back to it, or write another',
    )
  return problems
}

function kit(content: Content, { ru: yaml }: Sheet<Kit>, { parts }: Kit): Problem[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const chaptersWith = (has: (chapter: Content['chapters'][number]) => unknown) =>
    ids(content.chapters.filter(has))
  const written = ids(content.trainer.sheets.ru)
  const sources: Readonly<Partial<Record<KitSheet['kind'], readonly string[] | undefined>>> = {
    quiz: chaptersWith(({ quiz }) => quiz),
    handout: chaptersWith(({ handout }) => handout.ru),
    worksheet: idsOf(content, 'worksheet'),
    scenario: idsOf(content, 'scenario'),
    'state-board': idsOf(content, 'scenario'),
    'event-cards': idsOf(content, 'scenario'),
    guide: content.trainer.workshops.flatMap(({ value }) => value?.ru.id ?? []),
  }
  const listed = new Set<string>()
  const problems = parts.flatMap((part, place) =>
    part.sheets.flatMap((sheet, index) => {
      const path: Path = ['parts', place, 'sheets', index]
      const say = (key: string, wrong: string, right: string) => [at(yaml, [...path, key], wrong, right)]
      if (listed.has(sheet.id))
        return say('id', `the sheet "${sheet.id}" is there already`, 'choose another id')
      listed.add(sheet.id)
      if (sheet.kind === 'text')
        return written.includes(sheet.id)
          ? []
          : say('id', `there is no sheets/${sheet.id}.mdx`, didYouMean(sheet.id, written))
      const known = sources[sheet.kind]
      return 'of' in sheet && known && !known.includes(sheet.of)
        ? say('of', `there is no ${sheet.kind} of "${sheet.of}"`, didYouMean(sheet.of, known))
        : []
    }),
  )
  const unlisted = content.trainer.sheets.ru.flatMap(({ file, id }) =>
    listed.has(id)
      ? []
      : {
          file,
          line: 1,
          column: 1,
          path: id,
          wrong: 'the sheet is not in kit.yaml',
          right: 'add it to a part there',
        },
  )
  return [...problems, ...unlisted]
}
