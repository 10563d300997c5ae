import { onHeap } from './same-loop.ts'

const name = 'heap-js'
const { Heap } = await import(name)

interface Planned {
  readonly time: number
  readonly what: number
}

export const run = onHeap(() => {
  const heap = new Heap((one: Planned, other: Planned) => one.time - other.time)
  return {
    time: 0,
    push: (time, what) => heap.push({ time, what }),
    pop() {
      const { time, what } = heap.pop()
      this.time = time
      return what
    },
  }
})
