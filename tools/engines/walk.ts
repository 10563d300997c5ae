/** What an engine is walked through, and how: the same few steps whatever drives it. */

/** A page in an engine. */
export interface Driven {
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression, which must be JSON. */
  ask(expression: string): Promise<unknown>
}

/** Waits until an expression is true; an error names what never came. */
async function until(page: Driven, what: string, expression: string, patience = 60_000): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    if ((await page.ask(`!!(${expression})`).catch(() => false)) === true) return
    if (Date.now() > end) throw new Error(`never came: ${what}`)
    await new Promise(done => setTimeout(done, 200))
  }
}

const form = `document.querySelector('.prediction form')`
const range = `${form}.querySelector('input[type=range]')`
/** A prediction sleeps until it is touched. */
const touch = `${range}.dispatchEvent(new Event('focusin', { bubbles: true }))`
const lesson = 'lessons/spontaneous/where-the-day-goes/'

/**
 * First lesson with its prediction, check, scenario, reload.
 * @param address makes an address of a path from the root
 */
export async function walk(page: Driven, address: (path: string) => string): Promise<void> {
  await page.open(address(lesson))
  await until(page, 'the lesson', form)
  await page.ask(`(${touch}, true)`)
  await until(page, 'a live prediction', `'live' in ${form}.dataset`)
  await page.ask(
    `(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(${range}, '100'), ${range}.dispatchEvent(new Event('input', { bubbles: true })), true)`,
  )
  await page.ask(`(${form}.querySelector('button[type=submit]:not([name=skip])').click(), true)`)
  const answered = `document.querySelector('.prediction-result')?.checkVisibility() && document.querySelector('.prediction-result').textContent.includes('100')`
  await until(page, 'the answer to the prediction', answered)
  await page.open(address('check/spontaneous/'))
  await until(page, 'a check', `document.querySelector('.check h2')`)
  await page.ask(`(document.querySelector('.check h2').click(), true)`)
  await until(page, 'a live check', `document.querySelector('.check')?.dataset.live === 'true'`)
  await page.ask(
    `(document.querySelector('.check .item input').click(), document.querySelector('.check .item form, .check form.item')?.requestSubmit(), true)`,
  )
  await page.open(address('scenarios/veterans/'))
  await until(page, 'a live scenario', `document.querySelector('.player')?.dataset.live === 'true'`)
  await page.ask(`(document.querySelector('.player .button--primary').click(), true)`)
  await until(page, 'the first decision', `document.querySelector('.player input[type=radio]')`)
  await page.open(address(lesson))
  await page.reload()
  await until(page, 'the answer after a reload', answered)
}

/**
 * The whole course is saved by the button in the footer; then the host goes away, and a page nobody has opened is there.
 * @param cut ends the host
 */
export async function walkOffline(
  page: Driven,
  address: (path: string) => string,
  cut: () => void,
): Promise<void> {
  await page.open(address(''))
  await until(page, 'the home page', `document.querySelector('h1')`)
  // A page that nobody touches asks for no worker.
  await page.ask(`(document.querySelector('h1').click(), true)`)
  await until(page, 'the offer to save', `document.querySelector('.save.on')?.checkVisibility()`)
  await page.ask(`(document.querySelector('.save').click(), true)`)
  await until(page, 'the saved course', `document.querySelector('.offline')?.dataset.sign === 'ok'`, 240_000)
  cut()
  await page.open(address('lessons/cells/pairs/'))
  await until(
    page,
    'a page without a host',
    `location.pathname.endsWith('/pairs/') && document.querySelector('h1')`,
  )
  await until(page, 'its scripts', `${touch} && 'live' in ${form}.dataset`)
}
