import { createContext } from 'preact'

/** What a deck gives to all slides of a scenario. */
export type DeckPlace = {
  /** Of the chapter: colour and sign. */
  readonly stage: number | undefined
  /** Of a workshop. */
  readonly block: string | undefined
}

export const Deck = createContext<DeckPlace>({ stage: undefined, block: undefined })
