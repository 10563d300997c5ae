import type { Page } from '@playwright/test'

/**
 * Collects what a page must not do: errors in its console, what the policy refused, requests that leave
 * the site. Call before the page is opened.
 */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  page.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request: ${request.url()}`)
  })
  return faults
}

/** Brings every island into view, one after the other, touches it, and waits until its script has taken over. */
export const hydrateAll = (page: Page): Promise<void> => goThrough(page, true)

/** The same without a touch: islands that wait for one sleep on. */
export const scrollThrough = (page: Page): Promise<void> => goThrough(page, false)

/** The page itself waits: asking it again and again took longer than its scripts. */
async function goThrough(page: Page, touches: boolean): Promise<void> {
  for (const island of await page.locator('astro-island').all())
    await island.evaluate(
      (element, touches) =>
        new Promise<void>((done, fail) => {
          // In a deck a slide is opened by its address; what is in the others sleeps.
          const slide = element.closest<HTMLElement>('[data-slide]')?.dataset['slide']
          if (slide) location.hash = slide
          const look = () => {
            if (element.hasAttribute('ssr')) return
            watching.disconnect()
            done()
          }
          const watching = new MutationObserver(look)
          watching.observe(element, { attributes: true })
          const never = `an island that never hydrates: ${element.getAttribute('component-url')}`
          setTimeout(() => fail(new Error(never)), 20_000)
          ;(element.firstElementChild ?? element).scrollIntoView({ behavior: 'instant' })
          if (touches) element.dispatchEvent(new Event('focusin', { bubbles: true }))
          else if (element.getAttribute('client') === 'touch') done()
          look()
        }),
      touches,
    )
}
