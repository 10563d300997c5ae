import type { VNode } from 'preact'
import type { Language } from '#course/language.ts'
import type { Diagnostic } from '#course/shapes.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import { numberSaid, saidAbout } from '../prediction/said.ts'
import { readWithin } from '../worksheet/typed-number.ts'
import type { Typed } from '../worksheet/use-typed.ts'
import { AnswerList } from './AnswerList.tsx'
import { Bars } from './Bars.tsx'
import { countsOf, diagnose, longest, nearest, type Sentence, sideBySide } from './diagnose.ts'
import { PEOPLE } from './People.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import type { Around } from './profile.ts'
import { stageOf } from './signs.ts'
import type { Answers } from './use-answers.ts'

type ResultProps = {
  readonly diagnostic: Diagnostic
  readonly around: Around
  readonly language: Language
  readonly words: Words
  readonly answers: Answers
  readonly typed: Typed
  readonly change: (place: number) => void
}

/** Sentences instead of a score, then the bars they follow from, what to write down, and all answers. */
export function Result(props: ResultProps): VNode {
  const { diagnostic, around, language, words, answers, typed, change } = props
  const expected = numberSaid(saidAbout(useFacts(), around.prediction ?? ''))
  const stages = diagnostic.signs.map(sign => stageOf(sign, answers.of(sign)))
  const counts = countsOf(stages)
  const people = typed.text(PEOPLE.name)
  const said = diagnose(counts, readWithin(people, PEOPLE))
  const last = said.find(({ id }) => id === 'always-last')
  const sheet = around.sheets[nearest(counts) - 1]
  const text = (sentence: Sentence) => <Inline text={spoken(sentence, diagnostic, words)} />
  const some = longest(counts) > 0
  return (
    <div class="diagnostic-result">
      {answers.at !== undefined && (
        <p class="note">{fill(words['dated'] ?? '', { date: dateOf(answers.at, language) })}</p>
      )}
      {said
        .filter(sentence => sentence !== last)
        .map(sentence =>
          sentence.id.startsWith('nearest-') ? (
            <div key={sentence.id} class="diagnostic-step bar">
              <p class="key">{text(sentence)}</p>
              {sheet && (
                <p class="no-print">
                  <a href={sheet.href}>{sheet.text}</a>
                </p>
              )}
            </div>
          ) : (
            <p key={sentence.id} class={lookOf(sentence)}>
              {text(sentence)}
            </p>
          ),
        )}
      {some && <Bars answers={stages} near={sideBySide(counts)} unknown={diagnostic.unknown} words={words} />}
      {some && expected !== undefined && (
        <p class="diagnostic-expected">
          {fill(words['expected'] ?? '', { a: expected, count: longest(counts) })}
        </p>
      )}
      <p class="note">
        <Inline text={diagnostic.caveat} />
      </p>
      {last && (
        <section class="diagnostic-profile">
          <h3>{words['facts']}</h3>
          <p>{text(last)}</p>
          {around.profile && <ProfileFields profile={around.profile} language={language} />}
        </section>
      )}
      <AnswerList diagnostic={diagnostic} of={answers.of} people={people} words={words} change={change} />
    </div>
  )
}

/** The sentence that names the stages is the headline; the counts stand above it in small. */
function lookOf({ id }: Sentence): string {
  if (id === 'frame') return 'diagnostic-frame'
  return /^(longest|two|three|none)-/.test(id) ? 'diagnostic-headline' : 'diagnostic-said'
}

function spoken({ id, values, stages = [] }: Sentence, { results }: Diagnostic, words: Words): string {
  const [a = '', b = ''] = stages.map(stage => words[`named${stage}`] ?? '')
  return fill(results.find(result => result.id === id)?.text ?? '', { ...values, a, b })
}

function dateOf(at: number, language: Language): string {
  return new Date(at * 1000).toLocaleDateString(language === 'ru' ? 'ru-RU' : 'en-GB')
}
