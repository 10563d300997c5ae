/** The countdowns that the room sees, and what is said of them. */
import { type Countdown, clockOf, leftOf, MINUTE, type Sign, signOf, started } from '../room/countdown.ts'
import type { RoomState } from '../room/state.ts'
import { set } from './draw.ts'
import { leftWord } from './left.ts'
import { filled, minutesOf, type Words } from './page.ts'

/** Draws all clocks of the page. @returns the sign that has been passed by what is shown */
export function drawClocks(
  slides: readonly HTMLElement[],
  state: RoomState,
  words: Words,
  now: number,
): Sign | undefined {
  const { exercise, pause } = state
  for (const slide of slides) {
    const clock = slide.querySelector<HTMLElement>('[data-clock]')
    const minutes = minutesOf(slide)
    if (!clock || slide.hasAttribute('data-off') || minutes === undefined) continue
    const running = exercise?.slide === slide.dataset['slide'] ? exercise : undefined
    drawClock(
      clock,
      running ?? { ...started(minutes * MINUTE, now), running: false, left: minutes * MINUTE },
      {
        words,
        now,
        isOn: !!running,
      },
    )
    const until = slide.querySelector('[data-until]')
    if (until && running?.running) set(until, untilWord(words, running, now))
  }
  const screen = document.querySelector('.screen[data-screen="break"]')
  const clock = screen?.querySelector<HTMLElement>('[data-clock]')
  if (pause && clock) {
    drawClock(clock, pause, { words, now, isOn: true })
    const until = screen?.querySelector('[data-until]')
    if (until) set(until, untilWord(words, pause, now))
  }
  const shown = state.screen === 'break' ? pause : exercise
  return shown && signOf(shown, now)
}

function drawClock(
  clock: HTMLElement,
  countdown: Countdown,
  { words, now, isOn }: { words: Words; now: number; isOn: boolean },
): void {
  const left = leftOf(countdown, now)
  const sign = isOn ? signOf(countdown, now) : undefined
  clock.dataset['sign'] = sign ?? (isOn ? (countdown.running ? 'on' : 'paused') : 'off')
  const [time, of] = [clock.querySelector('[data-left]'), clock.querySelector('[data-of]')]
  if (time) set(time, clockOf(left))
  const minutes = Math.round(countdown.total / MINUTE)
  const said = isOn && !countdown.running && left > 0 ? words['paused'] : sign && words[`sign.${sign}`]
  if (of) set(of, said ?? leftWord(words, words['language'] ?? 'ru', minutes))
  clock
    .querySelector<HTMLElement>('[data-bar]')
    ?.style.setProperty('--part', String(countdown.total > 0 ? left / countdown.total : 0))
}

/** "We go on at 12:05." */
function untilWord(words: Words, countdown: Countdown, now: number): string {
  const at = new Date(now + leftOf(countdown, now))
  return filled(words['until'], { time: timeOf(at, words['language']) })
}

export function timeOf(at: Date, language: string | undefined): string {
  return at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}
