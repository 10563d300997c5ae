/** What both languages share: the dash of ranges (5–7, 14:30–15:00) and the minus of numbers (−5). */
export function numberSigns(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}.,:\-–])(\d[\d.,:]*)-(?=\d[\d.,:]*(?![\p{L}\p{N}-]))/gu, '$1–')
    .replace(/(?<=^|[\s(«„“])-(?=\d)/gu, '−')
}
