/**
 * The learner of this page: one for all islands. The page may say (in `<html data-learner>`) under which root its
 * keys lie, so that packages for an LMS and other editions keep apart.
 */
import { openLearner, type Surroundings } from './learner.ts'

declare global {
  interface Window {
    /** Acts caught by the page's own script before any module had arrived: see early.ts of the activities. */
    early?: unknown[]
  }
}

const inBrowser = typeof window !== 'undefined'

/** Where this learner is kept; the page of progress looks through the same drawers. */
export const here: Surroundings = {
  prefix: (inBrowser && document.documentElement.dataset['learner']) || 'chetyre-etapa',
  storage: () => (inBrowser ? window.localStorage : undefined),
  now: () => Math.floor(Date.now() / 1000),
}

export const learner = openLearner(here)

if (inBrowser) {
  const takeEarly = () => learner.takeEarly(window.early?.splice(0) ?? [])
  takeEarly()
  window.addEventListener('early', takeEarly)
  window.addEventListener('storage', ({ key }) => learner.hear(key))
  window.addEventListener('pagehide', learner.flush)
  // Messages of other tabs get lost while a page sleeps or lies in the browser's cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && learner.refresh())
  document.addEventListener('visibilitychange', () => (document.hidden ? learner.flush() : learner.refresh()))
}
