/**
 * Fills in what a page of paper cannot know by itself: the head of its sheet, its number and how many there are.
 * @param pages of the sheet; where nothing flows the pages themselves are counted
 */
export function numbered(html: string, head: string, pages: number): string {
  const papers = html.match(/<sheet-n>/g)?.length ?? 0
  const all = html.includes('data-flow') ? pages : papers
  let n = 0
  return html
    .replaceAll(/<sheet-n><\/sheet-n>/g, () => String(++n))
    .replaceAll('<sheet-of></sheet-of>', String(all))
    .replaceAll('<sheet-head></sheet-head>', head)
}
