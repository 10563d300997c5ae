import { doors } from './building.ts'
import type { ClientState, Role } from './cast.ts'
import type { Frame } from './frame.ts'
import type { Size } from './sheet.ts'

/** What can be counted on a plan; the texts about it name these in braces. */
export interface Facts {
  people: number
  stars: number
  managers: number
  newcomers: number
  assistants: number
  operators: number
  service: number
  /** All squares, whatever their state. */
  everyone: number
  clients: number
  deals: number
  prospects: number
  small: number
  medium: number
  large: number
  /** Large clients with a wing of their own and all the others; 60 ordinary ones before there is a wing. */
  key: number
  ordinary: number
  /** Lines of ownership. */
  lines: number
  /** Doors one can walk through. */
  doors: number
}

/** Counts one frame; the same on every sheet. */
export function facts({ key, people, clients }: Frame): Facts {
  const role = (wanted: Role) => people.filter(person => person.role === wanted).length
  const state = (wanted: ClientState) => clients.filter(client => client.state === wanted).length
  const size = (wanted: Size) => clients.filter(client => client.size === wanted).length
  const winged = key === '3.5' || key === '4' ? size('L') : 0
  return {
    people: people.length,
    stars: role('star'),
    managers: role('manager'),
    newcomers: role('newcomer'),
    assistants: role('assistant'),
    operators: role('operator'),
    service: role('service'),
    everyone: clients.length,
    clients: state('client'),
    deals: state('deal'),
    prospects: state('prospect'),
    small: size('S'),
    medium: size('M'),
    large: size('L'),
    key: winged,
    ordinary: clients.length - winged,
    lines: clients.filter(client => client.owner).length,
    doors: doors[key].length,
  }
}
