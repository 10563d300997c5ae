import { ownFaces } from './own-faces.ts'

/**
 * Makes pages of a sheet that flows: what does not fit onto a page goes onto the next one, block by block. Everything
 * inside a sheet is in millimetres and points, so that the screen measures what the printer sets.
 */

/** Blocks of a page, by the heights of all: as many as fit, and a block higher than a page has one of its own. */
export function fill(
  blocks: readonly {
    readonly top: number
    readonly bottom: number
    readonly turn: boolean
    readonly keep: boolean
  }[],
  height: number,
): number[][] {
  const pages: number[][] = []
  let from = 0
  while (from < blocks.length) {
    const start = blocks[from]?.top ?? 0
    let to = from + 1
    while (to < blocks.length && !blocks[to]?.turn && (blocks[to]?.bottom ?? 0) - start <= height) to++
    // A heading goes with what it heads.
    let end = to
    if (end < blocks.length && !blocks[end]?.turn) while (end > from + 1 && blocks[end - 1]?.keep) end--
    pages.push(Array.from({ length: end - from }, (_, at) => from + at))
    from = end
  }
  return pages
}

function paginate(paper: HTMLElement): (() => void) | undefined {
  const body = paper.querySelector<HTMLElement>('.paper-body')
  if (!body) return
  const blocks = [...body.children].filter(block => block instanceof HTMLElement)
  const boxes = blocks.map(block => {
    const { top, bottom } = block.getBoundingClientRect()
    return { top, bottom, turn: 'turn' in block.dataset, keep: 'keep' in block.dataset }
  })
  // From where the words begin: the body has a margin above them.
  const pages = fill(boxes, body.getBoundingClientRect().bottom - (boxes[0]?.top ?? 0))
  return () => {
    let last: Element = paper
    pages.slice(1).forEach(page => {
      const next = paper.cloneNode(false)
      if (!(next instanceof HTMLElement)) return
      for (const part of paper.children) next.append(part.cloneNode(part !== body))
      next.querySelector('.paper-body')?.append(...page.flatMap(at => blocks[at] ?? []))
      last.after(next)
      last = next
    })
    for (const side of [paper, ...siblings(paper)]) side.classList.add('paper--made')
  }
}

function siblings(paper: Element): Element[] {
  return [...(paper.parentElement?.querySelectorAll(':scope > .paper') ?? [])].filter(one => one !== paper)
}

function number(sheet: Element): void {
  const papers = [...sheet.querySelectorAll('.paper')]
  papers.forEach((paper, at) => {
    const [n, of] = [paper.querySelector('.paper-n'), paper.querySelector('.paper-of')]
    if (n) n.textContent = String(at + 1)
    if (of) of.textContent = String(papers.length)
  })
}

/** All sheets of the page, in one measuring, with the faces that the printer sets; `data-pages` says that they are ready. */
export async function paginateAll(root: HTMLElement): Promise<void> {
  await ownFaces()
  const flows = [...root.querySelectorAll<HTMLElement>('[data-flow]')]
  root.classList.add('is-measured')
  const makers = flows.map(paginate)
  for (const make of makers) make?.()
  for (const sheet of root.querySelectorAll('.sheet')) number(sheet)
  root.classList.remove('is-measured')
  root.dataset['pages'] = String(root.querySelectorAll('.paper').length)
}
