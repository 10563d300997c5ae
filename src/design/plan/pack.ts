import { clients } from './cast.ts'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { type PackedFrame, type PackedFrames, type PackedSheet, roleLetters, stateLetters } from './packed.ts'
import { landscape, portrait, type Sheet } from './sheet.ts'

const letterOf = (letters: Record<string, string>, name: string) =>
  Object.keys(letters).find(letter => letters[letter] === name) ?? ''

function packFrame(key: FrameKey, sheet: Sheet): PackedFrame {
  const { people, clients: all, fixed } = frameOn(key, sheet)
  return {
    people: people.map(({ id, role }) => id.toString(16) + letterOf(roleLetters, role)).join(''),
    clients: all.map(({ state, owner = 0 }) => letterOf(stateLetters, state) + owner.toString(16)).join(''),
    places: [...people, ...all].map(({ x, y }) => `${x} ${y}`).join(' '),
    fixed,
  }
}

/** The seven frames on one sheet. */
export const packSheet = (sheet: Sheet): PackedSheet => ({
  '1': packFrame('1', sheet),
  '1.5': packFrame('1.5', sheet),
  '2': packFrame('2', sheet),
  '2.5': packFrame('2.5', sheet),
  '3': packFrame('3', sheet),
  '3.5': packFrame('3.5', sheet),
  '4': packFrame('4', sheet),
})

/** Both sheets for the moving plan, made where the page is built. */
export const packFrames = (): PackedFrames => ({
  sizes: clients.map(client => client.size).join(''),
  landscape: packSheet(landscape),
  portrait: packSheet(portrait),
})
