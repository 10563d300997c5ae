/** The engine on a thread of its own. Its body is a plain script: it can also be run as a classic worker from a blob. */
import { type Asking, listener, soon } from './listen.ts'

const ask = listener(telling => self.postMessage(telling), soon())
self.onmessage = ({ data }: MessageEvent<Asking>) => ask(data)
