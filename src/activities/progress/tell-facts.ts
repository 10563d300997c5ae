/** Facts in words: how many of which kind, what one says, what came and went. */
import type { Fact, Facts } from '#learner/fact.ts'
import type { Line } from './outline.ts'
import type { Teller } from './teller.ts'

/** In the order in which counts are told. */
const kinds = [
  'answer',
  'prediction',
  'seen',
  'choice',
  'field',
  'text',
  'draft',
  'setting',
  'summary',
  'empty',
] as const
export type FactKind = (typeof kinds)[number]

/** What a fact is for the learner: half-done answers, settings and what was emptied go by names of their own. */
export function kindOf(fact: Fact): FactKind {
  const { kind, about } = fact
  const isEmpty = kind === 'value' ? fact.value === null || fact.value === '' : kind === 'text' && !fact.text
  if (isEmpty) return 'empty'
  if (about.startsWith('setting.')) return 'setting'
  if (about.endsWith('.draft')) return 'draft'
  return kind === 'value' ? 'field' : kind
}

/** «3 ответа», «1 прикидка»: a part for every kind there is. */
export function countsOf(facts: Iterable<Fact>, tell: Teller): string[] {
  const groups = Map.groupBy(facts, kindOf)
  return kinds.flatMap(kind => {
    const n = groups.get(kind)?.length ?? 0
    return n > 0 ? [tell.counted(kind, n)] : []
  })
}

/** Whatever a fact says, as text: it may come from a file of anyone. */
export function contentOf(fact: Fact, tell: Teller): string {
  switch (fact.kind) {
    case 'answer':
      return listed(fact.said, tell) || tell.word('askedForKey')
    case 'prediction':
      return listed(fact.said, tell) || tell.word('skipped')
    case 'choice':
      return listed(fact.said, tell)
    case 'seen':
      return tell.word('done')
    case 'text':
      return fact.text || tell.word('nothing')
    case 'summary':
      return fact.record.join(' ')
    case 'value':
      return scalar(fact.value, tell)
  }
}

/** Where and how surely it was answered; empty for everything else. */
export function circumstances(fact: Fact, tell: Teller): string[] {
  if (fact.kind !== 'answer') return []
  const sure = fact.sure === undefined ? '' : tell.word(`sure-${fact.sure}`)
  return [tell.word(`place-${fact.place}`), sure].filter(Boolean)
}

/** The field a fact is about: `sheet.search.mon` is «Поиск, Пн»; unknown names stay as they are. */
export function partOf({ about }: Fact, activity: string, parts: readonly Line[]): string {
  if (!about.startsWith(`${activity}.`) || about === `${activity}.draft`) return ''
  const names = about.slice(activity.length + 1).split('.')
  const labels = names.flatMap(name => parts.find(({ id }) => id === name)?.label ?? [])
  return labels.length > 0 ? labels.join(', ') : names.join('.')
}

export type Changes = { readonly came: readonly Fact[]; readonly went: readonly Fact[] }

export function changesBetween(before: Facts, after: Facts): Changes {
  return {
    came: [...after.values()].filter(({ id }) => !before.has(id)),
    went: [...before.values()].filter(({ id }) => !after.has(id)),
  }
}

type Scalar = Extract<Fact, { kind: 'value' }>['value']

function scalar(value: Scalar, tell: Teller): string {
  if (typeof value === 'number') return tell.number(value, decimalsOf(value))
  if (typeof value === 'boolean') return tell.word(value ? 'yes' : 'no')
  const text = typeof value === 'string' ? value : listed(value ?? [], tell)
  return text || tell.word('nothing')
}

/** Numbers said are kept as text, with a point. */
function listed(said: readonly string[], tell: Teller): string {
  return said.map(one => (/^-?\d+(\.\d+)?$/.test(one) ? scalar(Number(one), tell) : one)).join(', ')
}

function decimalsOf(value: number): number {
  return Math.min(3, String(value).split('.')[1]?.length ?? 0)
}
