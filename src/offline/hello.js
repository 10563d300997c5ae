// A page without a footer offers nothing, but is kept like any other. BASE is where the site begins.
addEventListener('load', () =>
  navigator.serviceWorker
    ?.register('BASEsw.js')
    .then(({ active }) => active?.postMessage('hello'))
    .catch(() => {}),
)
