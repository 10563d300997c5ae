/** A finger drawn sideways over a slide; what is operated by dragging keeps its own. */
export function onSwipe(forth: () => void, back: () => void): void {
  let from: { x: number; y: number } | undefined
  document.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches
      const isFree =
        target instanceof Element && !target.closest('astro-island, input, [data-widget], dialog')
      from = touches.length === 1 && touch && isFree ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    { passive: true },
  )
  document.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches
    if (!from || !touch) return
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
    from = undefined
    if (Math.abs(x) < 50 || Math.abs(x) < 2 * Math.abs(y)) return
    if (x < 0) forth()
    else back()
  })
}
