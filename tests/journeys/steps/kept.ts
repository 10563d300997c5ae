/** What a browser holds of a learner, read by the same code that reads it for the pages. */
import { expect, type Page } from '@playwright/test'
import { type Deed, type Fact, factsOf, stamp } from '#learner/fact.ts'
import { fakeStorage } from '#learner/fake-storage.ts'
import { openLearner } from '#learner/learner.ts'
import { settle } from '#learner/merge.ts'
import { writeProgress } from '#learner/progress-file.ts'

export const PREFIX = 'chetyre-etapa'

export async function storageOf(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => Object.entries(localStorage).map(([key, text]) => [key, String(text)]))
}

/** Facts in storage, and how many values are aside or newer. */
export async function keptIn(page: Page) {
  const fake = fakeStorage(await storageOf(page))
  const learner = openLearner({ prefix: PREFIX, storage: fake.open, now: () => 0 })
  return { facts: learner.$facts.get(), ...learner.$saving.get() }
}

/** Answers in storage as `item: what was said`, in the order of the acts. */
export async function answersIn(page: Page): Promise<string[]> {
  return factsOf((await keptIn(page)).facts, 'answer').map(({ about, said }) => `${about}: ${said.join()}`)
}

export const expectAnswers = (page: Page, expected: readonly string[]): Promise<void> =>
  expect.poll(async () => (await answersIn(page)).sort()).toEqual([...expected].sort())

/** A lesson's answer, to an item that no page has: nothing on a page depends on it. */
export const anAnswer = (about: string, said: string) =>
  ({ kind: 'answer', about, said: [said], place: 'lesson', round: 1, lock: 1 }) as const satisfies Deed

/** Acts as the page's own script hands them over before its modules are there. */
export async function act(page: Page, deed: Deed): Promise<void> {
  await page.evaluate(deed => {
    window.early = [...(window.early ?? []), deed]
    window.dispatchEvent(new Event('early'))
  }, deed)
}

/** A progress file of another device. */
export function fileOf(deeds: readonly Deed[]): { name: string; mimeType: string; buffer: Buffer } {
  const facts: Fact[] = deeds.map((deed, place) => stamp(deed, place + 1, 1_790_000_000))
  return {
    name: 'elsewhere.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeProgress(settle(facts))),
  }
}
