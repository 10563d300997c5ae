import { ARRIVALS, type Engine, exponentials, SERVERS } from './task.ts'

const name = 'simscript'
// It hands over to the page now and then, and asks the page for that.
Object.assign(globalThis, { requestAnimationFrame: (step: () => void) => setImmediate(step) })
const { Simulation, Entity, Queue } = (await import(name)).default

export const run: Engine = customers =>
  new Promise(done => {
    const draw = exponentials()
    let waited = 0
    class Customer extends Entity {
      async script(): Promise<void> {
        const service = this['simulation'].service
        const came = this['simulation'].timeNow
        await this['enterQueue'](service)
        waited += this['simulation'].timeNow - came
        await this['delay'](draw())
        this['leaveQueue'](service)
      }
    }
    class Arrivals extends Entity {
      async script(): Promise<void> {
        for (let i = 0; i < customers; i += 1) {
          await this['delay'](draw() / ARRIVALS)
          this['simulation'].activate(new Customer())
        }
      }
    }
    class Telephones extends Simulation {
      service = new Queue('service', SERVERS)
      onStarting(): void {
        super.onStarting()
        this['activate'](new Arrivals())
      }
    }
    const telephones = new Telephones()
    telephones['finished'].addEventListener(() => done(waited / customers))
    telephones['start'](true)
  })
