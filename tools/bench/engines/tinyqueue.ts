import { onHeap } from './same-loop.ts'

const name = 'tinyqueue'
const { default: TinyQueue } = await import(name)

interface Planned {
  readonly time: number
  readonly what: number
}

export const run = onHeap(() => {
  const queue = new TinyQueue([], (one: Planned, other: Planned) => one.time - other.time)
  return {
    time: 0,
    push: (time, what) => queue.push({ time, what }),
    pop() {
      const { time, what } = queue.pop()
      this.time = time
      return what
    },
  }
})
