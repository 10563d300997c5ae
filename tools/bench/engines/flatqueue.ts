import { onHeap } from './same-loop.ts'

const name = 'flatqueue'
const { default: FlatQueue } = await import(name)

export const run = onHeap(() => {
  const queue = new FlatQueue()
  return {
    time: 0,
    push: (time, what) => queue.push(what, time),
    pop() {
      this.time = queue.peekValue()
      return queue.pop()
    },
  }
})
