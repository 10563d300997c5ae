/** `node one.ts module export customers`: one engine in a process of its own, warm; prints `Measured` as JSON. */
import type { Engine, Measured } from './task.ts'

const [module = '', name = 'run', wished = ''] = process.argv.slice(2)
const customers = Number(wished)
const loaded: Record<string, Engine | undefined> = await import(`./${module}.ts`)
const engine = loaded[name]
if (engine === undefined) throw new Error(`${module} has no ${name}`)
await engine(Math.ceil(customers / 5))
const begun = process.cpuUsage()
const wait = await engine(customers)
const { user, system } = process.cpuUsage(begun)
const measured: Measured = { rate: customers / ((user + system) / 1e6), wait }
console.log(JSON.stringify(measured))
