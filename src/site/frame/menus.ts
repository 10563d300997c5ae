/** What the menu in the header does beyond opening: it closes by Esc and by a click beside it, and sets the theme. */
export {}

const root = document.documentElement
const key = `${root.dataset['learner']}:theme`

function choose(theme: string): void {
  const isSystem = theme === 'system'
  if (isSystem) delete root.dataset['theme']
  else root.dataset['theme'] = theme
  try {
    if (isSystem) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {}
}

// What was chosen before this code was there.
const early = document.querySelector<HTMLInputElement>('[name=theme]:checked:not([checked])')
if (early) choose(early.value)
for (const input of document.querySelectorAll<HTMLInputElement>('[name=theme]')) {
  input.checked = input.value === (root.dataset['theme'] ?? 'system')
  input.onchange = () => choose(input.value)
}

const menus = document.querySelectorAll<HTMLDetailsElement>('details.menu')

/** Gives the focus back to what opens it. */
function close(menu: HTMLDetailsElement): void {
  const inside = menu.contains(document.activeElement)
  menu.open = false
  if (inside) menu.querySelector('summary')?.focus()
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') for (const menu of menus) if (menu.open) close(menu)
})
document.addEventListener('click', ({ target }) => {
  for (const menu of menus)
    if (menu.open && !(target instanceof Node && menu.contains(target))) menu.open = false
})
