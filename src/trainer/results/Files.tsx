import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Teller } from '#activities/progress/teller.ts'
import type { Gathered } from './gather.ts'

type Props = {
  readonly gathered: Gathered
  readonly tell: Teller
  readonly add: (files: readonly File[]) => void
  readonly children: ComponentChildren
}

/** Where files are given, and what was done with each that is not simply counted. */
export function Files({ gathered, tell, add, children }: Props): VNode {
  const picker = useRef<HTMLInputElement>(null)
  const over = useDrop(add)
  const { skipped, joined, damaged } = gathered
  const notes = [
    ...skipped.map(({ name, why }) => tell.word(`skipped-${why}`, { file: name })),
    ...joined.map(names =>
      tell.word('joined', { files: tell.list(names.map(file => tell.word('quoted', { file }))) }),
    ),
    ...damaged.map(({ name, records }) => tell.word('damaged', { file: name, n: tell.number(records) })),
  ]
  return (
    <section class="results-files" aria-labelledby="files">
      <h2 id="files">{tell.word('files')}</h2>
      <div class="results-drop no-print" data-over={over || undefined}>
        <p>{tell.word('drop')}</p>
        <button type="button" class="button button--primary" onClick={() => picker.current?.click()}>
          {tell.word('choose')}
        </button>
        <input
          ref={picker}
          hidden
          multiple
          type="file"
          accept="application/json,.json"
          aria-labelledby="files"
          onChange={({ currentTarget: input }) => {
            add([...(input.files ?? [])])
            // So that choosing the same file again is a change again.
            input.value = ''
          }}
        />
        <p class="note">{tell.word('dropNote')}</p>
      </div>
      {children}
      {notes.length > 0 && (
        <ul class="results-notes" role="list">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/**
 * Files may be dropped anywhere: beside the place for them the browser would open one and throw this page away.
 * @returns whether files hang over the page
 */
function useDrop(add: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const ours = new AbortController()
    const { signal } = ours
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    document.addEventListener(
      'dragover',
      event => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    document.addEventListener(
      'dragleave',
      event => {
        // Only when it leaves the window is it over nothing.
        if (!event.relatedTarget) setOver(false)
      },
      { signal },
    )
    document.addEventListener(
      'drop',
      event => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        latest.current([...(event.dataTransfer?.files ?? [])])
      },
      { signal },
    )
    return () => ours.abort()
  }, [])
  return over
}
