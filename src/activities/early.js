// Runs in the page itself, before any module has arrived: an answer given at once is kept and answered at once.
// A form says in data-early what is being done; hidden parts say in data-when what they wait for. The door of a lesson
// says in data-door what its reader has seen. keep is for keep-typed.js, too.
window.keep = deed => {
  deed.at = Math.floor(Date.now() / 1000)
  window.early = [...(window.early || []), deed]
  try {
    localStorage.setItem(
      `${document.documentElement.dataset.learner}:early:${deed.about}`,
      JSON.stringify(deed),
    )
  } catch {}
  dispatchEvent(new Event('early'))
}
document.addEventListener('click', ({ target }) => {
  const about = target.closest('[data-door]')?.dataset.door
  if (about) keep({ kind: 'seen', about })
})
document.addEventListener('submit', event => {
  const form = event.target
  const set = form.dataset
  if (!set.early || 'live' in set) return
  event.preventDefault()
  const data = new FormData(form)
  const skip = event.submitter?.name === 'skip'
  const said = skip
    ? []
    : data
        .getAll('said')
        .map(text => text.trim().replace(',', '.'))
        .filter(Boolean)
  if (!skip && !(said.length && form.checkValidity())) return
  if ('sorted' in set) said.sort()
  const deed = { ...JSON.parse(set.early), said }
  if (data.has('sure')) deed.sure = +data.get('sure')
  keep(deed)
  const right = set.tolerance
    ? Math.abs(said[0] - set.right) <= +set.tolerance + 1e-9
    : said.join(' ') === set.right
  const due = ['answered', right ? 'right' : 'wrong', ...said]
  set.taken = ''
  for (const part of form.querySelectorAll('[data-when]')) {
    const { when } = part.dataset
    if (when === 'asking') part.hidden = true
    else if (when.split(' ').some(one => due.includes(one))) part.hidden = false
  }
  for (const field of form.elements) {
    if (!field.disabled) field.dataset.off = ''
    field.disabled = true
  }
  form.querySelector('[data-when][tabindex]:not([hidden])')?.focus()
})
