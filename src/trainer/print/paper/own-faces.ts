/**
 * Waits for the course's own typefaces. A lesson takes the system's letters when they are late, as nothing may jump
 * under the reader's eyes (`font-display: optional`); paper is set once, and in ours.
 */
export async function ownFaces(): Promise<void> {
  for (const sheet of document.styleSheets)
    for (const rule of rulesOf(sheet))
      if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'optional')
        rule.style.setProperty('font-display', 'swap')
  await Promise.all([...document.fonts].map(face => face.load().catch(() => {})))
}

/** A sheet from a file of the portable copy does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}
