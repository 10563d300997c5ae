/** What an attribute of a component names. */
export type Names =
  | 'prediction'
  | 'example'
  | 'explorable'
  | 'item'
  | 'worksheet'
  | 'term'
  | 'source'
  | 'person'
  | 'number'
  | 'figure'
  | 'stage'
  | 'words'
  | 'slide id'
  | 'slide kind'
  | 'frame of the plan'
  | 'number of minutes'
  | 'printed sheet'
  | 'count'

export interface Component {
  attributes: Readonly<Record<string, Names>>
  /** Attributes that may be absent. */
  optional?: Readonly<Record<string, Names>>
  /** Whether words stand inside: they must, or they must not. */
  filled: boolean
}

export type Vocabulary = Readonly<Record<string, Component>>

/** The components of a lesson. They need no import; a tag with a capital letter that is not here is a mistake. */
export const vocabulary: Vocabulary = {
  Prediction: { attributes: { id: 'prediction' }, filled: false },
  Example: { attributes: { id: 'example' }, filled: false },
  Explorable: { attributes: { id: 'explorable' }, filled: false },
  Item: { attributes: { id: 'item' }, filled: false },
  Worksheet: { attributes: { id: 'worksheet' }, filled: false },
  Diagnostic: { attributes: {}, filled: false },
  KeyIdea: { attributes: {}, filled: true },
  Note: { attributes: { title: 'words' }, filled: true },
  /** What the law asks before a step: a list in the column of the text, not in the margin. */
  LawBox: { attributes: { title: 'words' }, filled: true },
  Story: { attributes: {}, filled: true },
  Nowrap: { attributes: {}, filled: true },
  Term: { attributes: { id: 'term' }, filled: true },
  Person: { attributes: { id: 'person' }, filled: true },
  /** With `plan`, a plan of that stage is drawn from data; otherwise figures/<id>.svg of the chapter. */
  Figure: { attributes: { id: 'figure' }, optional: { plan: 'stage' }, filled: true },
  Source: { attributes: { id: 'source' }, filled: false },
  N: { attributes: { of: 'number' }, filled: false },
}

/** Words with a number or a person in them: everywhere. */
const inline: Vocabulary = {
  Nowrap: { attributes: {}, filled: true },
  Person: { attributes: { id: 'person' }, filled: true },
  N: { attributes: { of: 'number' }, filled: false },
}

const drawn: Component = { attributes: { plan: 'frame of the plan' }, filled: false }

/** The components of slides.mdx; src/course/check/slides.ts says which kind of slide has which. */
export const slideVocabulary: Vocabulary = {
  ...inline,
  Slide: {
    attributes: { id: 'slide id', kind: 'slide kind', title: 'words' },
    optional: { kicker: 'words', minutes: 'number of minutes', sheet: 'printed sheet' },
    filled: true,
  },
  Figure: drawn,
  Prediction: { attributes: { id: 'prediction' }, filled: false },
  Example: { attributes: { id: 'example' }, filled: false },
  Explorable: { attributes: { id: 'explorable' }, filled: false },
  Vote: { attributes: { item: 'item' }, filled: false },
  /** The four stages, shown on fingers. */
  StageVote: { attributes: {}, filled: false },
  /** The questions of room.yaml. */
  Debrief: { attributes: {}, filled: false },
  Notes: { attributes: {}, filled: true },
  Ask: { attributes: {}, filled: true },
  Wait: { attributes: {}, filled: true },
  Show: { attributes: {}, filled: true },
  Say: { attributes: {}, filled: true },
}

/** The components of a printed sheet: a handout, or one of content/workshops. */
export const sheetVocabulary: Vocabulary = {
  ...inline,
  /** One page of paper. */
  Page: {
    attributes: { title: 'words' },
    optional: { lead: 'words', foot: 'words', nameless: 'words' },
    filled: true,
  },
  /** Lines to write on. */
  Lines: { attributes: { n: 'count' }, filled: false },
  /** A label and a line. */
  Field: { attributes: { label: 'words' }, filled: false },
  Columns: { attributes: {}, filled: true },
  Column: { attributes: {}, optional: { title: 'words' }, filled: true },
  /** Cards to cut out, `across` × `rows` a page. */
  Cards: { attributes: { across: 'count', rows: 'count' }, filled: true },
  Card: { attributes: {}, optional: { title: 'words', foot: 'words' }, filled: true },
  Box: { attributes: {}, optional: { title: 'words' }, filled: true },
  Figure: drawn,
}

/** Attributes that somebody reads. */
export const spokenAttributes = ['title', 'lead', 'foot', 'kicker', 'label']
