/** Counting hands by keyboard: a letter, then digits. «А 7», «Б 12». */
export interface Typing {
  /** Place of the option that is being counted. */
  readonly option: number | undefined
  readonly digits: string
}

export const nothingTyped: Typing = { option: undefined, digits: '' }

export interface Typed {
  readonly typing: Typing
  /** The count that stands now, if the key made one. */
  readonly hands?: number
}

/**
 * @param alphabets letters of the options in every alphabet that may be under the trainer's fingers
 * @returns undefined when the key is none of the tally's
 */
export function type(
  { option, digits }: Typing,
  key: string,
  alphabets: readonly string[],
  options: number,
): Typed | undefined {
  for (const alphabet of alphabets) {
    const place = key.length === 1 ? [...alphabet].indexOf(key.toUpperCase()) : -1
    if (place >= 0 && place < options) return { typing: { option: place, digits: '' } }
  }
  if (/^\d$/.test(key) && option !== undefined) {
    // After three digits a new number begins: nobody has a thousand hands.
    const next = digits.length === 3 ? key : digits + key
    return { typing: { option, digits: next }, hands: Number(next) }
  }
  if (key === 'Backspace' && option !== undefined) {
    const next = digits.slice(0, -1)
    return { typing: { option, digits: next }, hands: Number(next) }
  }
  return undefined
}
