/** What a lesson can say without an import: src/course/vocabulary.ts names them for the check, here they are made. */
import Example from '#activities/example/Example.astro'
import Explorable from '#activities/explorable/Explorable.astro'
import Prediction from '#activities/prediction/Prediction.astro'
import Item from '#activities/quiz/Item.astro'
import Worksheet from '#activities/worksheet/Worksheet.astro'
import Diagnostic from './Diagnostic.astro'
import Figure from './Figure.astro'
import KeyIdea from './KeyIdea.astro'
import LawBox from './LawBox.astro'
import Link from './Link.astro'
import N from './N.astro'
import Note from './Note.astro'
import Nowrap from './Nowrap.astro'
import Paragraph from './Paragraph.astro'
import Person from './Person.astro'
import Source from './Source.astro'
import Story from './Story.astro'
import Table from './Table.astro'
import Term from './Term.astro'

export const vocabulary = {
  Diagnostic,
  Example,
  Explorable,
  Figure,
  Item,
  KeyIdea,
  LawBox,
  N,
  Note,
  Nowrap,
  Person,
  Prediction,
  Source,
  Story,
  Term,
  Worksheet,
}

/** Markdown's own elements that need more than a tag. */
export const elements = { a: Link, p: Paragraph, table: Table }
