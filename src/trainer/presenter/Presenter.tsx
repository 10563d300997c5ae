import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { filled, slidesHere, stopOf, wordsHere } from '../deck/page.ts'
import { placeOf } from '../deck/walk.ts'
import { Anew } from './Anew.tsx'
import { Break } from './Break.tsx'
import { DayBar } from './DayBar.tsx'
import { Exercise } from './Exercise.tsx'
import type { Given, Seen } from './given.ts'
import { NotesPane } from './NotesPane.tsx'
import { Tally } from './Tally.tsx'
import { Top } from './Top.tsx'

const words = wordsHere('presenter-words')

/** Everything a trainer has before him while the room sees one slide. */
export function Presenter({ room, words: deckWords, act, fit, isWindow }: Given): VNode {
  const seen = useSeen(room, deckWords, act)
  const { slides, at, state, word } = seen
  // On a phone hands are counted far below; the next slide is looked at from its top.
  useLayoutEffect(() => scrollTo(0, 0), [at])
  useLayoutEffect(fit)
  useEffect(() => {
    const watch = new ResizeObserver(fit)
    for (const place of document.querySelectorAll('[data-place]')) watch.observe(place)
    return () => watch.disconnect()
  }, [])
  const slide = slides[at]
  const next = slides[at + 1]
  const hasVotes = Number(slide?.dataset['votes']) > 0
  const steps = slide ? stopOf(slide).steps : 0
  return (
    <div class="presenter">
      <Top {...{ seen, isWindow }} />
      <section class="presenter-now" aria-labelledby="presenter-now">
        <div class="presenter-line">
          <h2 id="presenter-now">{word('now', { n: at + 1, all: slides.length })}</h2>
          <span>
            {steps > 0 && word('step', { n: Math.min(state.step, steps) + 1, all: steps + 1 })}
            {state.screen !== 'slide' && <strong>{word(`screen.${state.screen}`)}</strong>}
          </span>
        </div>
        <div class="presenter-place" data-place="current" />
        {slide?.dataset['kind'] === 'live' && seen.others > 0 && <p class="note">{word('liveThere')}</p>}
      </section>
      <section class="presenter-next" aria-labelledby="presenter-next">
        <div class="presenter-line">
          <h2 id="presenter-next">
            {next ? word('next', { n: at + 2, title: next.dataset['title'] ?? '' }) : word('nextEnd')}
          </h2>
        </div>
        <div class="presenter-place" data-place="next" />
      </section>
      <NotesPane {...{ seen, slide }} />
      <div class="presenter-tools">
        <div data-panel />
        {slide && hasVotes && <Tally key={slide.dataset['slide']} {...{ seen, slide }} />}
        <Exercise {...{ seen, slide }} />
        {/* Where hands are counted there is little room, and nobody goes out. */}
        <details
          key={hasVotes ? 'folded' : 'open'}
          class="presenter-more"
          open={!hasVotes || state.screen === 'break'}
        >
          <summary>{word('break')}</summary>
          <Break {...{ seen }} />
          <Anew {...{ seen, room }} />
        </details>
      </div>
      <DayBar {...{ seen }} />
      <div class="presenter-go">
        <button type="button" class="button button--secondary" data-act="overview">
          {word('overview')}
        </button>
        <button type="button" class="button" data-act="back">
          {word('back')}
        </button>
        <button type="button" class="button button--primary" data-act="forth">
          {steps > state.step ? word('forthStep') : word('forth')}
        </button>
      </div>
    </div>
  )
}

function useSeen(room: Given['room'], deckWords: Given['words'], act: Given['act']): Seen {
  const [now, setNow] = useState(Date.now)
  const [state, setState] = useState(room.get)
  useEffect(() => {
    const look = (): void => {
      setState(room.get())
      setNow(Date.now())
    }
    const end = room.listen(look)
    const ticking = setInterval(() => setNow(Date.now()), 250)
    look()
    return () => {
      end()
      clearInterval(ticking)
    }
  }, [room])
  const slides = slidesHere()
  return {
    ...{ state, now, slides, act },
    at: placeOf(slides.map(stopOf), state),
    others: room.others(),
    word: (name, values = {}) => filled(words[name], values),
    language: deckWords['language'] ?? 'ru',
  }
}
