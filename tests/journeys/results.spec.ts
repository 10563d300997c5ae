/** A trainer sums up six files of a room, one of them broken, and takes the table home. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { plain } from '#course/inline.ts'
import type { Item } from '#course/shapes/items.ts'
import { anyFaults } from '../pages/axe.ts'
import { watch } from '../pages/watch.ts'
import { course } from './steps/course.ts'
import { answered, fileOf, playedBy, savedBy } from './steps/room.ts'

const single = (chapter: string, at = 0): Item => {
  const item = course.chapter(chapter).items.filter(({ kind }) => kind === 'single')[at]
  if (!item) throw new Error(`${chapter} has no item with one choice`)
  return item
}
const item = single('spontaneous')
const before = course.chapters.find(({ check }) => check?.kind === 'pretest')?.items[0]
const after = course.chapters.flatMap(({ posttest }) => posttest?.items ?? [])[0]
if (!before || !after) throw new Error('no tests before and after')

/** Three were sure and wrong, two right; all were wrong before the course, four right after it. */
const room = [0, 1, 2, 3, 4].map(who => {
  const deeds = [
    answered(before, false),
    answered(item, who > 2, 2),
    answered(after, who > 0),
    { kind: 'text', about: 'w5.promise', text: 'Ивановой позвоню сам' } as const,
  ]
  return savedBy(`стол ${1 + (who % 2)} файл ${who}.json`, who, [
    ...deeds,
    ...playedBy(who, 'veterans', who === 4 ? 1 : 0, deeds.length),
  ])
})
const broken = fileOf('оборван.json', room[0]?.buffer.toString().slice(0, -30) ?? '')

async function open(page: Page, path = 'trainer/results/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.results')).toHaveAttribute('data-live', 'true')
}
const spaced = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

test('five people are summed, the broken file is named, and the table is a file', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await open(page)
  await page.locator('input[type=file]').setInputFiles([...room, broken])
  await expect(page.locator('.results-people')).toContainText(/5.человек/)
  await expect(page.locator('.results-notes li')).toHaveText(/оборван\.json.*Пропустили/)
  await expect(page.locator('.results-told')).toBeFocused()

  const sure = page.locator('.sure-items > li').first()
  await expect(sure).toContainText(plain(item.prompt))
  await expect(sure.locator('.share')).toContainText(/3.из.5/)
  await expect(sure.locator('.sure-held li')).toHaveCount(1)
  const decision = page.locator('section[aria-labelledby=before-after] tbody tr')
  await expect(decision.locator('td')).toHaveText([/0.из.5/, /4.из.5/])
  const endings = page.locator('.results-scenario').first()
  await expect(endings.locator('.scroll thead th')).toHaveText([/Концовка/, /Вся группа/, /Стол.1/, /Стол.2/])
  await endings.locator('summary').click()
  await expect(endings.locator('.results-votes tbody').first().locator('td').first()).toContainText(/4.из.5/)
  expect(spaced(await page.locator('main').textContent())).not.toContain('Ивановой')
  expect(await anyFaults(page)).toEqual([])

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать таблицу CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^chetyre-etapa-results-\d{4}-\d\d-\d\d\.csv$/)
  const table = spaced(await readFile(await download.path(), 'utf8'))
  expect(table.startsWith('\uFEFFРаздел;')).toBe(true)
  expect(table).toContain('Человек;;;5;;;\r\n')
  expect(table).toContain(';верно;0;4;5;5\r\n')
  expect(table).not.toMatch(/Ивановой|файл 0/)
  expect(faults).toEqual([])
})

test('hands that the presenter counted on this device stand there without a file, and go into the table', async ({
  page,
}) => {
  const node = course.scenario('veterans').nodes[0]
  const vote = { n: 3, value: { first: [7, 3, 0, 1], second: [2, 9], round: 2, shown: true } }
  const kept = JSON.stringify({ run: 0, at: 1, parts: { [`votes.veterans-${node?.id}`]: vote } })
  await page.addInitScript(text => localStorage.setItem('chetyre-etapa:room:veterans', text), kept)
  await open(page)
  const row = page.locator('section[aria-labelledby=hands] tbody tr')
  await expect(row.locator('th')).toHaveText(plain(node?.title ?? ''))
  await expect(row.locator('td')).toHaveText([/А.7, Б.3, В.0, Г.1/, /А.2, Б.9/])
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать таблицу CSV' }).click()
  expect(spaced(await readFile(await (await coming).path(), 'utf8'))).toContain(';Б;3;9;11;11\r\n')
})

test('the same person twice counts once; below five there are counts only; all can be put away', async ({
  page,
}) => {
  await open(page)
  const picker = page.locator('input[type=file]')
  await picker.setInputFiles(room.slice(0, 2))
  await picker.setInputFiles([{ ...(room[0] ?? broken), name: 'ещё раз.json' }])
  await expect(page.locator('.results-people')).toContainText(/2.человека.из.3.файлов/)
  await expect(page.locator('.results-notes li')).toHaveText(/повторяет другой файл/)
  await expect(page.locator('.share svg')).toHaveCount(0)
  await expect(page.locator('main')).not.toContainText(/Стол.1/)
  await page.getByRole('button', { name: 'Убрать все файлы' }).click()
  await expect(page.locator('.results-sums')).toBeEmpty()
})

test('files are dropped anywhere on the page, in English too, and nothing leaves the device', async ({
  page,
}) => {
  await open(page, 'en/trainer/results/')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const files = await page.evaluateHandle(
    all => {
      const transfer = new DataTransfer()
      for (const { name, text } of all) transfer.items.add(new File([text], name))
      return transfer
    },
    room.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  )
  await page.locator('h1').dispatchEvent('dragover', { dataTransfer: files })
  await expect(page.locator('.results-drop')).toHaveAttribute('data-over')
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: files })
  await expect(page.locator('.results-people')).toContainText(/5.people.from.5.files/)
  await expect(page.locator('.sure-items [lang=ru]').first()).toBeVisible()
  expect(asked).toEqual([])
})
