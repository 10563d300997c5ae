/** "left of 20 minutes", in the number that the language asks for. */
export function leftWord(words: Readonly<Record<string, string>>, language: string, minutes: number): string {
  const one = new Intl.PluralRules(language).select(minutes) === 'one'
  return (words[one ? 'leftOfOne' : 'leftOf'] ?? '').replace('{n}', String(minutes))
}
