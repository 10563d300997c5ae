import type { Finding, Passage } from './passages.ts'

/** Words by which a text leans on what others have found. */
const leans =
  /исследован|исследовател|измерил|измерен[оы]? |замерил|по данным|опыты показ|опыт показ|опросы показ|эксперимент|доказано|учёные|показывают работы|в опубликованных|research(?:ers)? (?:show|found|find)|stud(?:y|ies) (?:show|found|find)|according to|experiments? (?:show|found)|surveys? (?:show|found)/iu

/**
 * A claim of research has its source in the same paragraph, and the footnote says what the source does not show.
 * Words of data have no `<Source>`: there such a claim has no place at all.
 */
export function unsourced({ read, sources, lesson, file }: Passage): Finding[] {
  const found = leans.exec(read)
  if (!found || sources.length > 0 || !spoken(file, lesson)) return []
  return [
    {
      wrong: `«${found[0].trim()}» without a source`,
      right: lesson
        ? 'name it in the same paragraph: <Source id="…" />, or say it without leaning on others'
        : 'say it in a lesson, where <Source id="…" /> can stand beside it',
    },
  ]
}

/** Not the list of sources itself, nor the words of buttons. */
function spoken(file: string, lesson: string | undefined): boolean {
  return lesson !== undefined || /\/(quiz|activities|chapter|worksheet|diagnostic)\.yaml$/.test(file)
}
