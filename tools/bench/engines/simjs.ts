import { ARRIVALS, type Engine, exponentials, SERVERS } from './task.ts'

const name = 'simjs'
// It is a script for a page: nothing can be imported from it, what it has it leaves in `window.Sim`.
const page = Object.create(null)
Object.assign(globalThis, { window: page })
await import(name)
const { Sim, Entity, Facility } = page.Sim

export const run: Engine = customers => {
  const draw = exponentials()
  const telephones = new Facility('telephones', Facility.FCFS, SERVERS)
  class Arrivals extends Entity {
    left = customers
    start(): void {
      this['useFacility'](telephones, draw())
      this.left -= 1
      if (this.left > 0) this['setTimer'](draw() / ARRIVALS).done(this.start)
    }
  }
  const sim = new Sim()
  sim.addEntity(Arrivals, 'arrivals')
  sim.simulate(1e12)
  return telephones.queueStats().durationSeries.average()
}
