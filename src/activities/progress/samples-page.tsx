/** The page of progress, shown and operated by tests. Only for tests. */
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { learner } from '#learner/here.ts'
import { pageOf, settled } from '../quiz/on-page.ts'
import { ProgressView } from './ProgressView.tsx'
import { catchFiles, chapters, wordsIn } from './samples.ts'

export type ShownProgress = ReturnType<typeof progressPage>

const ru = wordsIn('ru')
export const view = () => <ProgressView chapters={chapters} language="ru" pass={0.8} words={ru} />

/** Typography aside: every space is a space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

export function progressPage() {
  localStorage.clear()
  const saved = catchFiles()
  const page = pageOf()
  const dialog = () => page.root.querySelector('dialog')
  const press = async (button: HTMLElement | undefined) => {
    act(() => button?.click())
    await settled()
  }
  return {
    page,
    /** Files handed to the browser. */
    saved,
    settled,
    dialog,
    show: () => page.show(view()),
    texts: (selector: string) => page.texts(selector).map(plain),
    text: () => plain(page.root.textContent),
    told: () => plain(page.texts('.transfer [role="status"]').join('')),
    checks: () => page.texts('tbody td:last-child a').map(each => plain(each).split(': ')[1]),
    losses: () => [...(dialog()?.querySelectorAll('li') ?? [])].map(each => plain(each.textContent)),
    kept: () => [...learner.$facts.get().values()].map(({ kind, about }) => `${kind} ${about}`).sort(),
    /** Opens all that is folded, and what was folded in it. */
    async unfold(): Promise<void> {
      for (let depth = 0; depth < 2; depth++) {
        for (const fold of page.root.querySelectorAll('details')) {
          fold.open = true
          act(() => {
            fold.dispatchEvent(new Event('toggle'))
          })
        }
        await settled()
      }
    },
    /** Asks to erase, by the name of the button. */
    async erase(name: string): Promise<HTMLElement> {
      const button = [...page.root.querySelectorAll('button')].find(
        each => plain(each.getAttribute('aria-label') ?? each.textContent) === name,
      )
      if (!button) throw new Error(`no button ${name}`)
      button.focus()
      await press(button)
      return button
    },
    /** Presses a button of the dialog. */
    answer: (name: 'erase' | 'keep' | 'saveFirst') =>
      press([...(dialog()?.querySelectorAll('button') ?? [])].find(each => each.textContent === ru[name])),
    async load(content: string | Blob, name: string): Promise<void> {
      const input = page.find<HTMLInputElement>('input[type="file"]')
      Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] })
      act(() => {
        input.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await settled()
    },
    forget() {
      vi.restoreAllMocks()
      page.forget()
      localStorage.clear()
    },
  }
}
