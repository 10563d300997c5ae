import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { Inline } from '../../prediction/Inline.tsx'
import type { Log } from '../play.ts'
import type { Book } from './book.ts'
import type { Moment } from './moment.ts'
import type { SceneOf } from './scenes/scene.ts'
import { scenes } from './scenes/scenes.ts'

type Props = {
  readonly book: Book
  readonly log: Log
  readonly moment: Moment
  /** On a phone it is open at first and stands aside afterwards. */
  readonly open: boolean
}

/** A small plan of this moment. A scenario without one simply has none. */
export function Scene({ book, log, moment, open }: Props): VNode | null {
  const [asked, ask] = useState<boolean>()
  const id = useId()
  const load = scenes[book.program.id]
  const [scene, take] = useState<{ readonly of: SceneOf }>()
  useEffect(() => {
    load?.().then(
      of => take({ of }),
      // Without it the gauges and the words say the same.
      () => {},
    )
  }, [load])
  if (!load) return null
  const isOpen = asked ?? open
  const ending =
    moment.screen === 'end' ? book.script.endings.find(each => each.id === log.ending) : undefined
  const drawn = scene?.of({ book, log, run: moment.now })
  return (
    <figure class="scene" data-open={isOpen}>
      <button
        type="button"
        class="scene-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => ask(!isOpen)}
      >
        {book.word(isOpen ? 'hidePlan' : 'showPlan')}
      </button>
      <div id={id} class="scene-plan plan">
        <svg
          viewBox="0 0 560 210"
          role="img"
          aria-label={book.word(`scene.${book.program.id}`, drawn?.facts)}
        >
          {drawn?.drawing}
        </svg>
        <figcaption class="note">
          {ending && (
            <strong>
              <Inline text={book.tell(ending.plan, log.run, ending.groups)} />{' '}
            </strong>
          )}
          {book.word(`legend.${book.program.id}`)}
        </figcaption>
      </div>
    </figure>
  )
}
