/** What a slide can say without an import; src/course/vocabulary.ts names it for the check. */
import Example from '#activities/example/Example.astro'
import Explorable from '#activities/explorable/Explorable.astro'
import Prediction from '#activities/prediction/Prediction.astro'
import Ask from './Ask.astro'
import Debrief from './Debrief.astro'
import Figure from './Figure.astro'
import Notes from './Notes.astro'
import Say from './Say.astro'
import Show from './Show.astro'
import Slide from './Slide.astro'
import StageVote from './StageVote.astro'
import Vote from './Vote.astro'
import Wait from './Wait.astro'

export const vocabulary = {
  Ask,
  Debrief,
  Example,
  Explorable,
  Figure,
  Notes,
  Prediction,
  Say,
  Show,
  Slide,
  StageVote,
  Vote,
  Wait,
}
