/** Two quiet tones, made here: nothing is loaded. A browser that refuses sound stays silent. */
let context: AudioContext | undefined

/** @param times one for a minute left, two for the end */
export function chime(times: 1 | 2): void {
  try {
    context ??= new AudioContext()
    const { currentTime } = context
    for (let n = 0; n < times; n++) {
      const [tone, loudness] = [context.createOscillator(), context.createGain()]
      const at = currentTime + n * 0.45
      tone.frequency.value = 660
      loudness.gain.setValueAtTime(0.0001, at)
      loudness.gain.exponentialRampToValueAtTime(0.2, at + 0.03)
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.4)
      tone.connect(loudness).connect(context.destination)
      tone.start(at)
      tone.stop(at + 0.42)
    }
  } catch {
    // The signs are seen on the slide.
  }
}
