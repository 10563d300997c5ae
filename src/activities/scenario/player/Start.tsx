import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { Start as Begin } from '../morning.ts'
import { play } from '../play.ts'
import { versionOf } from '../runs.ts'
import type { Book } from './book.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { anotherSeed, Seeds } from './Seeds.tsx'
import { type Earlier, givenStart } from './starts.ts'
import type { UsedRun } from './use-run.ts'

type Props = {
  readonly book: Book
  readonly facts: Facts
  readonly used: UsedRun
  readonly lede: string
  readonly earlier: Earlier | undefined
  readonly debriefHref: string
  readonly begin: (start: Begin, seed: number, forecast: string | undefined) => void
}

const GIVEN = 'given'

/** Before a run: what it is about, from where to start, how one thinks it will end. */
export function Start({ book, facts, used, lede, earlier, debriefHref, begin }: Props): VNode {
  const { program, script, machine } = book
  const id = useId()
  const { live, runs } = used
  const given = live && earlier ? givenStart(program, earlier, facts) : undefined
  const [chosen, choose] = useState<string>()
  const [forecast, foresee] = useState<string>()
  const [seed, setSeed] = useState<number>()
  const profile = chosen ?? (given ? GIVEN : program.profiles[0]?.id)
  const last = live ? runs.at(-1) : undefined
  const isOld = last !== undefined && last.version !== versionOf(program)
  const ended = last && !isOld ? play(machine, last.start, last.seed, last.decisions).ending : undefined
  const ending = script.endings.find(each => each.id === ended)

  const option = (value: string, name: string, text: string) => (
    <label key={value} class="option">
      <input type="radio" name={`${id}start`} checked={profile === value} onChange={() => choose(value)} />
      <span>
        <strong>
          <Inline text={name} />
        </strong>
        <span class="option-text">
          <Inline text={text} />
        </span>
      </span>
    </label>
  )
  return (
    <>
      <header class="start-head">
        <h1>
          <Inline text={script.title} />
        </h1>
        <p class="lede">
          <Inline text={lede} />
        </p>
      </header>
      <Paragraphs
        text={book.tell(script.before, machine.begin({ profile: program.profiles[0]?.id ?? '' }, 1))}
      />
      {isOld && (
        <p class="banner">
          {book.word('old', { date: new Date(last.at * 1000).toLocaleDateString(book.language) })}
        </p>
      )}
      {ending && (
        <p class="banner">
          {book.word('lastEnding', {
            title: book.tell(
              ending.title,
              machine.begin({ profile: program.profiles[0]?.id ?? '' }, 1),
              ending.groups,
            ),
          })}{' '}
          <a href={`${debriefHref}#run=${last?.id}`}>{book.word('toDebrief')}</a>
        </p>
      )}
      <form
        class="start needs-script"
        onSubmit={event => {
          event.preventDefault()
          const start: Begin | undefined =
            profile === GIVEN ? given?.start : profile === undefined ? undefined : { profile }
          if (start) begin(start, seed ?? anotherSeed(), forecast)
        }}
      >
        <fieldset>
          <legend>{book.word('from')}</legend>
          <div class="start-options">
            {given &&
              earlier &&
              option(
                GIVEN,
                book.word('given', { title: earlier.title }),
                book.word('givenText', { ending: given.ending }),
              )}
            {script.profiles.map(({ id: value, name, text }) => option(value, name, text))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{book.word('forecast')}</legend>
          <p class="note">{book.word('forecastHow')}</p>
          <div class="start-endings">
            {[...script.endings, undefined].map(one => (
              <label key={one?.id ?? ''} class="start-ending">
                <input
                  type="radio"
                  name={`${id}forecast`}
                  checked={forecast === one?.id}
                  onChange={() => foresee(one?.id)}
                />
                <span>{one ? <Inline text={one.title} /> : book.word('noForecast')}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {last && <Seeds {...{ book, last: last.seed, seed, choose: setSeed }} />}
        <p class="actions">
          <button type="submit" class="button button--primary" disabled={!live}>
            {book.word('begin')}
          </button>
          <span class="note">{book.word('kept')}</span>
        </p>
      </form>
    </>
  )
}
