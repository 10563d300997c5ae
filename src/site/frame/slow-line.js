// A file that is asked for after the words comes at least one round trip later, and `optional` waits 100 ms. Where it
// must come too late, the system's letters are named at once: each late file would have the page laid out anew, unseen.
// Once the worker has kept the files, they come in time.
if (navigator.connection?.rtt > 100 && navigator.serviceWorker?.controller === null)
  document.documentElement.style.cssText = '--golos:Golos-fb, system-ui, sans-serif;--serif:Serif4-fb, serif'
