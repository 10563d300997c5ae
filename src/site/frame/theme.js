// Set before the first paint, from a key of its own: the look belongs to the device, not to the learner's work.
{
  const root = document.documentElement
  root.classList.add('js')
  try {
    const theme = localStorage.getItem(`${root.dataset.learner}:theme`)
    if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme
  } catch {}
}
