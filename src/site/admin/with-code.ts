/** A sentence of the words as markup: what stands between backticks is a command or a name. */
export const withCode = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
