import type { HeroStage, HeroWords } from './hero-words.ts'
import type { MarkWords } from './words.ts'

/** Every mark called by its own name. */
export const marks: MarkWords = {
  star: 'star',
  manager: 'manager',
  newcomer: 'newcomer',
  assistant: 'assistant',
  operator: 'operator',
  service: 'service',
  prospect: 'prospect',
  deal: 'deal',
  client: 'client',
}

const stage = (name: string): HeroStage => ({
  name,
  line: 'line',
  caption: `caption ${name}`,
  step: `to ${name}`,
  label: `plan ${name}`,
  change: `changed ${name}`,
  items: [`on ${name}`],
})

/** Words of a hero in which every text names its stage. */
export const hero: HeroWords = {
  tabs: 'stages',
  list: 'on the plan',
  stages: { '1': stage('one'), '2': stage('two'), '3': stage('three'), '4': stage('four') },
  marks,
}
