/** Keys of a clicker and of the keyboard. Letters go by their place, so that they work in any layout. */

export type Command =
  | 'forth'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'timer'
  | 'notes'
  | 'overview'
  | 'fullscreen'
  | 'vote'
  | 'presenter'
  | 'leave'
  | 'help'

/** Where the focus is: in a field, in something that has keys of its own, on a button or link, or nowhere. */
export type Focus = 'field' | 'widget' | 'control' | 'page'

const letters: Readonly<Record<string, Command>> = {
  KeyB: 'blank',
  KeyT: 'timer',
  KeyN: 'notes',
  KeyO: 'overview',
  KeyF: 'fullscreen',
  KeyV: 'vote',
  KeyP: 'presenter',
}
const moves: Readonly<Record<string, Command>> = {
  ArrowRight: 'forth',
  ArrowDown: 'forth',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
}

export interface Pressed {
  readonly key: string
  /** Place on the keyboard. */
  readonly code: string
  readonly shiftKey: boolean
}

/** What a key means here; undefined: the browser and the widget have it. */
export function commandOf({ key, code, shiftKey }: Pressed, focus: Focus): Command | undefined {
  if (key === 'Escape') return 'leave'
  if (focus === 'field') return undefined
  // A clicker knows no other keys, and whoever holds it does not see what has the focus.
  if (key === 'PageDown') return 'forth'
  if (key === 'PageUp') return 'back'
  if (focus === 'widget') return undefined
  if (key === '?') return 'help'
  if (key === '.') return 'blank'
  if (key === ' ') return focus === 'control' ? undefined : shiftKey ? 'back' : 'forth'
  return moves[key] ?? letters[code]
}

/** Types of inputs in which letters and arrows say something. */
const FIELDS =
  'input:not([type="checkbox"], [type="button"], [type="submit"]), textarea, select, [contenteditable], [role="slider"], [role="spinbutton"], [role="listbox"], [role="textbox"]'

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page'
  if (target.closest(FIELDS)) return 'field'
  if (target.closest('.slide astro-island, [data-widget], dialog')) return 'widget'
  return target.closest('button, a, summary') ? 'control' : 'page'
}
