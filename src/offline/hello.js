// A page without a footer offers nothing, but is kept like any other. The address is completed where this is put in.
addEventListener('load', () =>
  navigator.serviceWorker
    ?.register('BASEsw.js')
    .then(({ active }) => active?.postMessage('hello'))
    .catch(() => {}),
)
