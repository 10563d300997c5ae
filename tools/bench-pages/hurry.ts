/** Somebody in a hurry: clicks the first answer as soon as it is there, again and again until he sees a commentary. */
import type { Page } from '@playwright/test'

export interface Hurry {
  /** When the commentary was seen, in milliseconds from the start of the visit; infinity if never. */
  feedback: number
  /** How many clicks led to nothing. */
  lost: number
  /** 1 when the commentary went again as the page woke up. */
  gone: number
}

/** So long he waits, in milliseconds; then he has never seen one. */
const patience = 20_000

export async function hurry(page: Page, url: string): Promise<Hurry> {
  await page.addInitScript(clickAndWatch)
  await page.goto(url, { waitUntil: 'commit' })
  const seen = page.waitForFunction(() => (globalThis as unknown as { hurry?: Hurry }).hurry, undefined, {
    timeout: patience,
  })
  if (!(await seen.catch(() => undefined))) return { feedback: Number.POSITIVE_INFINITY, lost: 0, gone: 0 }
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  const stays = await page.evaluate(() =>
    [...document.querySelectorAll('[data-when]:not([data-when="asking"])')].some(part =>
      part.checkVisibility(),
    ),
  )
  const met = await page.evaluate(() => (globalThis as unknown as { hurry: Hurry }).hurry)
  return { ...met, gone: stays ? 0 : 1 }
}

/** Runs in the page, before it. */
function clickAndWatch(): void {
  let lost = 0
  let last = Number.NEGATIVE_INFINITY
  // A form that nobody listens to yet would leave the page.
  addEventListener('submit', event => {
    if (event.defaultPrevented) return
    event.preventDefault()
    lost++
  })
  const inSight = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].find(each => each.checkVisibility())

  const look = () => {
    const form = inSight(document, 'form[data-early]')
    if (form && inSight(form, '[data-when]:not([data-when="asking"])')) {
      // Painted in this frame; the next one is proof.
      requestAnimationFrame(now => Object.assign(globalThis, { hurry: { feedback: now, lost, gone: 0 } }))
      return
    }
    const submit = form && inSight(form, 'button[type="submit"]:not([name="skip"])')
    if (submit && performance.now() - last >= 100) {
      last = performance.now()
      const answer = inSight(form, '[name="said"]')
      if (answer instanceof HTMLInputElement && answer.type === 'radio') answer.click()
      submit.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
