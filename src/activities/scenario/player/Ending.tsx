import type { VNode } from 'preact'
import { Inline } from '../../prediction/Inline.tsx'
import { OfferFile } from '../../progress/OfferFile.tsx'
import { endingFacts } from '../ending-facts.ts'
import type { Log } from '../play.ts'
import { type Book, mood } from './book.ts'
import { Paragraphs } from './Paragraphs.tsx'

type Props = {
  readonly book: Book
  readonly log: Log
  readonly debriefHref: string
  readonly again: () => void
}

/** How it ended: a headline, three facts, the text, a question to take away. */
export function Ending({ book, log, debriefHref, again }: Props): VNode | null {
  const { script, tell } = book
  const ending = script.endings.find(({ id }) => id === log.ending)
  if (!ending) return null
  const more = endingFacts(book.machine, script, log, tell, {
    nothing: book.word('nothing'),
    lack: book.word('lack'),
    mood: st => mood(book, st),
  })
  const told = (text: string) => tell(text, log.run, ending.groups, more)
  return (
    <div class="ending">
      <p class="when">{book.word('endingOf', { n: log.run.week })}</p>
      <h2 tabIndex={-1}>
        <Inline text={told(ending.title)} />
      </h2>
      <ul class="ending-facts" role="list">
        {ending.facts.map(fact => (
          <li key={fact}>
            <Fact text={told(fact)} />
          </li>
        ))}
      </ul>
      <Paragraphs text={told(ending.text)} />
      <p class="ending-question bar">
        <Inline text={told(ending.question)} />
      </p>
      <p class="actions">
        <a class="button button--primary" href={debriefHref}>
          {book.word('toDebrief')}
        </a>
        <button type="button" class="button" onClick={again}>
          {book.word('again')}
        </button>
      </p>
      <OfferFile words={book.words} />
    </div>
  )
}

/** «What: how much», the second part strong. */
function Fact({ text }: { readonly text: string }): VNode {
  const cut = text.indexOf(': ')
  if (cut < 0) return <Inline text={text} />
  return (
    <>
      <span>{text.slice(0, cut)}</span>
      <strong>
        <Inline text={text.slice(cut + 2)} />
      </strong>
    </>
  )
}
