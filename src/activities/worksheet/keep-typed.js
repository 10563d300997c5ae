// Runs in the page itself. What is typed into a sheet that sleeps still is kept at once, as early.js keeps answers:
// whoever leaves before the sheet's code has come loses nothing.
document.addEventListener('input', ({ target }) => {
  const sheet = target.form?.dataset.keep
  if (!sheet || !target.closest('[ssr]')) return
  const { type, inputMode, value } = target
  const isNumber = inputMode === 'decimal'
  const digits = value.replace(/\s/g, '').replace(',', '.')
  // No number yet.
  if (isNumber && !Number.isFinite(+digits)) return
  const what =
    isNumber || type === 'date'
      ? { kind: 'value', value: digits ? (isNumber ? +digits : value) : null }
      : { kind: 'text', text: value }
  keep({ ...what, about: `${sheet}.${target.name}` })
})
