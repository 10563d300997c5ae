/** For tests of components: a page with one island, hydrated over what the server would have sent. */
import { hydrate, render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { type Answer, factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'

export type Page = ReturnType<typeof pageOf>

export function pageOf() {
  const root = document.createElement('div')
  document.body.replaceChildren(root)

  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  const seen = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(each => !each.closest('[hidden], [data-away]'))
  return {
    root,
    find,
    /** Texts of what is in sight. */
    texts: (selector: string) => seen(selector).map(each => each.textContent),
    seen,
    serve(view: VNode) {
      root.innerHTML = renderToString(view)
    },
    enliven(view: VNode) {
      act(() => hydrate(view, root))
    },
    async show(view: VNode) {
      root.innerHTML = renderToString(view)
      act(() => hydrate(view, root))
      await settled()
    },
    async press(name: string) {
      const button = seen('button').find(each => each.textContent === name)
      if (!button) throw new Error(`no button ${name} among ${seen('button').map(each => each.textContent)}`)
      act(() => button.click())
      await settled()
    },
    async choose(value: string) {
      act(() => find(`.item :is(input, option)[value="${value}"]`).click())
      await settled()
    },
    async enter(selector: string, value: string) {
      const field = seen(selector)[0]
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error('no field')
      act(() => {
        field.value = value
        field.dispatchEvent(
          new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }),
        )
      })
      await settled()
    },
    async key(key: string, target: Element | null = document.activeElement) {
      act(() => {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      })
      await settled()
    },
    /** The island goes, and with it all that was not kept; what is pending is written as on leaving a page. */
    leave() {
      act(() => render(null, root))
      learner.flush()
    },
    forget() {
      act(() => render(null, root))
      learner.flush()
      learner.erase(learner.$facts.get().keys())
    },
  }
}

/** The store draws in a timer, and focus moves in a frame. */
export async function settled(): Promise<void> {
  await act(() => new Promise(done => setTimeout(done, 25)))
}

export const answers = (): Pick<Answer, 'about' | 'said' | 'place' | 'round' | 'lock' | 'sure'>[] =>
  factsOf(learner.$facts.get(), 'answer').map(({ id: _, n: __, at: ___, kind: ____, ...rest }) => rest)
