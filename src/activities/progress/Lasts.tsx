import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { here } from '#learner/here.ts'
import { askToLast, type Lasting, lasting, wasCleared } from '#learner/lasting.ts'
import type { Teller } from './teller.ts'

/** How long the browser means to keep it, and whether something has been taken already. */
export function Lasts({ tell }: { readonly tell: Teller }): VNode {
  const [lasts, know] = useState<Lasting>()
  const [asked, ask] = useState(false)
  const [cleared, miss] = useState(false)
  useEffect(() => {
    void lasting().then(know)
    void wasCleared(here).then(miss)
  }, [])
  return (
    <>
      {cleared && <p class="banner">{tell.word('cleared')}</p>}
      {lasts && (
        <p class="note" role={asked ? 'status' : undefined}>
          {tell.word(asked && lasts === 'may-go' ? 'lasts-refused' : `lasts-${lasts}`)}
        </p>
      )}
      {lasts === 'may-go' && !asked && (
        <p>
          <button
            type="button"
            class="button button--small button--secondary"
            onClick={async () => {
              know(await askToLast())
              ask(true)
            }}
          >
            {tell.word('lastsAsk')}
          </button>
        </p>
      )}
    </>
  )
}
