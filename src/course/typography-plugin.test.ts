import { mdxToJs } from 'satteri'
import { expect, test } from 'vitest'
import { typographyPlugin } from './typography-plugin.ts'

/** The compiled lesson; no-break spaces are invisible in a test and written as an underscore. */
async function compiled(text: string, folder = 'ru'): Promise<string> {
  const { code } = await mdxToJs(text, {
    mdastPlugins: [typographyPlugin],
    features: { smartPunctuation: false },
    fileURL: new URL(`file:///course/content/1-spontaneous/${folder}/lessons/where-the-day-goes.mdx`),
  })
  return code.replaceAll('\\xA0', '_').replace(/\n\s*/g, ' ')
}

test('words are set in the language of their folder', async () => {
  expect(await compiled('Отдел - это "люди".')).toContain('"Отдел_— это «люди»."')
  expect(await compiled('A department - it is "people".', 'en')).toContain('"A department_– it is “people”."')
})

test('a short word holds on to the term after it, a unit to the number before it', async () => {
  const code = await compiled('Он ушёл на <Term id="stage">этап</Term> через <N of="a.b" /> ч.')
  expect(code).toContain('"Он_ушёл на_"')
  expect(code).toContain('" через "')
  expect(code).toContain('"_ч."')
})

test('a dash after strong words has its no-break space', async () => {
  expect(await compiled('**Отдел** - это люди.')).toContain('"_— это люди."')
})

test('numbers with endings and ranges are kept together', async () => {
  const code = await compiled('Шёл 7-й день из 5-7 дней.')
  expect(code).toContain('class: "nowrap", children: "7-й"')
  expect(code).toContain('children: "5–7"')
})

test('code, attributes and addresses are left alone', async () => {
  const code = await compiled('`он - "код"` [да](/a-b/ "он - да")\n\n<Note title="он - да">\nСлово.\n</Note>')
  expect(code).toContain('он - \\"код\\"')
  expect(code).toContain('"/a-b/"')
  expect(code).toContain('title: "он - да"')
})

test('the anchor of a heading is made of the words as they were written', async () => {
  expect(await compiled('## Один на все случаи\n\n## Один на все случаи')).toMatch(
    /id: "один-на-все-случаи"[\s\S]*id: "один-на-все-случаи-1"/,
  )
})
