/**
 * The table that a file's name tells of: `progress table 3 (1).json` of 3.
 * @param words by which people name a table in the name of a file
 */
export function tableOf(fileName: string, words: readonly string[]): string | undefined {
  const name = fileName.normalize('NFC')
  const table = new RegExp(`(?<!\\p{L})(?:${words.join('|')})[\\s_.№#-]*(\\d{1,3})(?!\\d)`, 'iu')
  const number = words.length > 0 ? table.exec(name)?.[1] : undefined
  return number === undefined ? undefined : String(Number(number))
}
