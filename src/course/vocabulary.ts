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

interface Component {
  attributes: Readonly<Record<string, Names>>
  /** Attributes that may be absent. */
  optional?: Readonly<Record<string, Names>>
  /** Whether words stand inside: they must, or they must not. */
  filled: boolean
}

/** The components of a lesson. They need no import; a tag with a capital letter that is not here is a mistake. */
export const vocabulary: Readonly<Record<string, Component>> = {
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
