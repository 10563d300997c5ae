import type { MakeThread } from './door.ts'
import type { Telling } from './listen.ts'

/** A Worker of the engine. */
export const makeThread: MakeThread = (tell, fail) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Telling>) => tell(data)
  worker.onerror = fail
  return asking => worker.postMessage(asking)
}
