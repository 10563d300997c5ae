import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#course/language.ts'
import type { Group } from './find.ts'
import { openSearch } from './open.ts'
import { Results } from './Results.tsx'
import { useSpoken } from './use-spoken.ts'
import { walk } from './walk.ts'

interface Props {
  language: Language
  words: Readonly<Record<string, string>>
  /** Base path and language, before the path of a hit. */
  root: string
}

type Ask = (query: string) => Group[]

/**
 * The field and what it finds. The index is loaded when somebody turns to the field, and the address keeps the
 * question, so that going back to the results finds them again.
 */
export function Search({ language, words, root }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef(false)
  const [query, setQuery] = useState('')
  const [ask, setAsk] = useState<{ ask: Ask } | 'failed'>()

  const open = () => {
    if (asked.current) return
    asked.current = true
    openSearch(language).then(
      ask => setAsk({ ask }),
      () => {
        asked.current = false
        setAsk('failed')
      },
    )
  }
  useEffect(() => {
    const kept = new URLSearchParams(location.search).get('q') ?? field.current?.value ?? ''
    field.current?.focus()
    if (kept) {
      setQuery(kept)
      open()
    }
  }, [])

  const type = (typed: string) => {
    open()
    setQuery(typed)
    const url = new URL(location.href)
    if (typed.trim()) url.searchParams.set('q', typed)
    else url.searchParams.delete('q')
    history.replaceState(history.state, '', url)
  }

  const trimmed = query.trim()
  const ready = typeof ask === 'object'
  const groups = ready && trimmed ? ask.ask(trimmed) : []
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const state =
    ask === 'failed'
      ? words['failed']
      : !trimmed
        ? words['empty']
        : !ready
          ? words['loading']
          : count === 0
            ? (words['none'] ?? '').replace('{query}', trimmed)
            : found(language, words, count)
  const spoken = useSpoken(trimmed ? (state ?? '') : '')

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between field and links
    <div class="search needs-script" onKeyDown={event => walk(event, field.current)}>
      <search>
        <label class="search-label" for="query">
          {words['label']}
        </label>
        <input
          id="query"
          ref={field}
          class="field search-field"
          type="search"
          name="q"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="query-hint"
          value={query}
          onFocus={open}
          onInput={event => type(event.currentTarget.value)}
        />
        <p class="note" id="query-hint">
          {words['hint']}
        </p>
      </search>
      <p class="search-state" aria-hidden={trimmed ? 'true' : undefined}>
        {state}
      </p>
      {ready && trimmed && count === 0 && <p class="note">{words['noneHow']}</p>}
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <Results groups={groups} words={words} root={root} />
    </div>
  )
}

function found(language: Language, words: Readonly<Record<string, string>>, n: number): string {
  return (words[`found.${new Intl.PluralRules(language).select(n)}`] ?? '').replace('{n}', String(n))
}
