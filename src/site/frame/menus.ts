/** What the menu in the header does beyond opening: it closes by Esc and by a click beside it, and sets the theme. */
export {}

const root = document.documentElement
const key = `${root.dataset['learner']}:theme`

for (const input of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
  input.checked = input.value === (root.dataset['theme'] ?? 'system')
  input.addEventListener('change', () => {
    const isSystem = input.value === 'system'
    if (isSystem) delete root.dataset['theme']
    else root.dataset['theme'] = input.value
    try {
      if (isSystem) localStorage.removeItem(key)
      else localStorage.setItem(key, input.value)
    } catch {}
  })
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
