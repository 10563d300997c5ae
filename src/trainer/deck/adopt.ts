/** Styles that come with the script that needs them, as a constructed sheet: the policy of the page lets in no others. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
