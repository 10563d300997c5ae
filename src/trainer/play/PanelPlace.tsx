import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { PlayPanel } from './PlayPanel.tsx'
import type { Phase } from './phases.ts'
import type { NodeView } from './room-view.ts'
import { slideId } from './route.ts'
import type { UsedScenario } from './use-scenario.ts'

type Props = {
  readonly used: UsedScenario
  readonly shown: NodeView | undefined
  readonly phase: Phase | undefined
}

/** Where a presenter keeps room for what belongs to the slide that is shown. */
const PLACE = '[data-panel]'

/**
 * Draws the panel into the presenter, which is another island: the scenario comes to the page once. Without a
 * presenter on the page there is no panel.
 */
export function PanelPlace({ used, shown, phase }: Props): null {
  const drawn = useRef<Element | undefined>(undefined)
  useEffect(() => {
    const place = document.querySelector(PLACE) ?? undefined
    const { slide } = used
    if (drawn.current && (drawn.current !== place || slide === undefined)) {
      render(null, drawn.current)
      drawn.current = undefined
    }
    if (!place || slide === undefined) return
    drawn.current = place
    render(
      <PlayPanel
        {...{ view: used.view, at: shown, slide, phase }}
        step={Math.min(used.state.step, (shown?.phases.length ?? 1) - 1)}
        votes={shown ? used.votesOf(shown.node) : { first: [], second: [] }}
        act={act => {
          used.act(act)
          // What was decided is seen at once; with several tables the trainer goes on when all are there.
          if (act.act === 'decide' && used.view.play.tables.length === 1 && shown && act.choice !== undefined)
            used.dispatch({
              ...{ type: 'go', slide: slideId(used.view.book.program.id, shown.id) },
              step: shown.isDecided ? shown.phases.length - 1 : shown.phases.length,
            })
        }}
      />,
      place,
    )
  })
  const [, look] = useState(0)
  useEffect(() => {
    // The presenter comes when it is asked for, without a word to others.
    const host = document.querySelector('[data-presenter]')
    const watch = new MutationObserver(() => look(times => times + 1))
    if (host) watch.observe(host, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      if (drawn.current) render(null, drawn.current)
    }
  }, [])
  return null
}
