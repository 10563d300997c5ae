/** What the file holds beside pages: sheets, drawings, what islands are given, code of workers. */

const find = (name: string) => document.querySelector(`script[data-file="${CSS.escape(name)}"]`)

export function textOf(name: string): string {
  const text = find(name)?.textContent
  if (text === undefined || text === null) throw new Error(`${name} is not in the file`)
  return text
}

/** In the place of `fetch`: what an island is given when it is near. */
export const fetch = async (url: string): Promise<{ text: () => string }> => {
  const text = textOf(url.replace(/^.*\//, ''))
  return { text: () => text }
}

/** Only a classic worker starts from a blob under `file:`. */
export const startWorker = (name: string): Worker =>
  new Worker(URL.createObjectURL(new Blob([textOf(name)], { type: 'text/javascript' })))
