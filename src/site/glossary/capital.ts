/** A term as the head of its entry: «Полный цикл». */
export function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
