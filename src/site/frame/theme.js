// Set before the first paint, from a key of its own: the look belongs to the device, not to the learner's work.
;(() => {
  const root = document.documentElement
  root.classList.add('js')
  const key = `${root.dataset.learner}:theme`
  try {
    const theme = localStorage.getItem(key)
    if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme
  } catch {}
  document.addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelectorAll('input[name=theme]')
    for (const input of choice) {
      input.checked = input.value === (root.dataset.theme ?? 'system')
      input.addEventListener('change', () => {
        if (input.value === 'system') delete root.dataset.theme
        else root.dataset.theme = input.value
        try {
          if (input.value === 'system') localStorage.removeItem(key)
          else localStorage.setItem(key, input.value)
        } catch {}
      })
    }
    // An open menu closes by Esc and by a click beside it, and gives the focus back.
    const menus = document.querySelectorAll('details.menu')
    const close = menu => {
      const inside = menu.contains(document.activeElement)
      menu.open = false
      if (inside) menu.querySelector('summary').focus()
    }
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') for (const menu of menus) if (menu.open) close(menu)
    })
    document.addEventListener('click', event => {
      for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false
    })
  })
})()
