import type { CourseInLanguage } from '#course/course.ts'
import type { StageKey } from '#design/plan/frame.ts'
import type { HeroStage, HeroWords } from '#design/plan/hero-words.ts'
import type { MarkWords, Place, PlanWords } from '#design/plan/words.ts'

const placesOf: Record<StageKey, readonly Place[]> = {
  '1': ['market'],
  '2': ['corridor'],
  '3': ['search', 'sale', 'service', 'handOff'],
  '4': ['key', 'ordinary', 'onward'],
}

/** Names of the marks on a plan. */
export function markWords(course: CourseInLanguage): Omit<MarkWords, 'ownership' | 'handOff'> {
  const word = (name: string) => course.word(`plan.marks.${name}`)
  return {
    star: word('star'),
    manager: word('manager'),
    newcomer: word('newcomer'),
    assistant: word('assistant'),
    operator: word('operator'),
    service: word('service'),
    prospect: word('prospect'),
    deal: word('deal'),
    client: word('client'),
  }
}

function places(course: CourseInLanguage, stage: StageKey): Partial<Record<Place, string>> {
  return Object.fromEntries(placesOf[stage].map(place => [place, course.word(`plan.s${stage}.${place}`)]))
}

const items = (course: CourseInLanguage, stage: StageKey): string[] =>
  ['item1', 'item2', 'item3', 'item4'].map(item => course.word(`plan.s${stage}.${item}`))

/** What the plan of a stage says: its sentence, the words on it and its list. */
export function planWords(course: CourseInLanguage, stage: StageKey): PlanWords {
  return {
    label: course.word(`plan.s${stage}.label`),
    places: places(course, stage),
    list: { title: course.word('plan.list'), items: items(course, stage) },
  }
}

/** All words of the moving plan on the course map. */
export function heroWords(course: CourseInLanguage): HeroWords {
  const stage = (key: StageKey): HeroStage => {
    const word = (name: string) => course.word(`plan.s${key}.${name}`)
    return {
      name: word('name'),
      line: word('line'),
      caption: word('caption'),
      step: word('step'),
      label: word('label'),
      change: word('change'),
      places: places(course, key),
      items: items(course, key),
    }
  }
  return {
    tabs: course.word('plan.tabs'),
    list: course.word('plan.list'),
    stages: { '1': stage('1'), '2': stage('2'), '3': stage('3'), '4': stage('4') },
    marks: markWords(course),
  }
}
