import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { lasting } from '#learner/lasting.ts'
import { fill, type Words } from '../prediction/fill.ts'

/** After some work: a file to save, where the browser does not promise to keep what was done. */
export function OfferFile({ words }: { readonly words: Words }): VNode | null {
  const [offered, offer] = useState(false)
  const [file, saved] = useState<string>()
  useEffect(() => void lasting().then(lasts => offer(lasts !== 'kept')), [])
  if (!offered) return null
  return (
    <div class="offer-file no-print">
      <p class="note" role="status">
        {file === undefined ? words['offerFile'] : fill(words['offerSaved'] ?? '', { file })}
      </p>
      <button
        type="button"
        class="button button--small button--secondary"
        onClick={async () => saved((await import('./save-file.ts')).saveFile())}
      >
        {words['offerSave']}
      </button>
    </div>
  )
}
