/** What people do, in the fixed order of the specification (§ 1). An activity is its number in this list. */
export const ACTIVITIES = ['prospect', 'answer', 'sell', 'docs', 'ship', 'complaint', 'care'] as const

export const PROSPECT = 0
export const ANSWER = 1
export const SELL = 2
export const DOCS = 3
export const SHIP = 4
export const COMPLAINT = 5
export const CARE = 6

/** Number of activities. */
export const ACTIVITY_COUNT = 7

/** One letter an activity, in the same order: `PASDWFC` is a person who does everything (§ 4). */
const LETTERS = 'PASDWFC'

/** A set of activities as bits: bit a is set when activity a belongs to it. */
export type ActivitySet = number

/** The set with one activity. */
export const only = (activity: number): ActivitySet => 1 << activity

/** The set written as letters of § 4, e.g. `PSWF`. Throws on any other letter. */
export function activitySet(letters: string): ActivitySet {
  let set = 0
  for (const letter of letters) {
    const activity = LETTERS.indexOf(letter)
    if (activity < 0) throw new Error(`no activity has the letter ${letter}; there are ${LETTERS}`)
    set |= only(activity)
  }
  return set
}

/** How many activities the set has. */
export function sizeOf(set: ActivitySet): number {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1
  return size
}

/** Serving a client: documents, warehouse, complaint, care. */
export const SERVICE: ActivitySet = activitySet('DWFC')
