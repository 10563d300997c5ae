/** Made by the integration `fonts()`; addresses carry a content hash and respect `base`. */
declare module 'virtual:fonts' {
  type PerLanguage = Readonly<Record<'ru' | 'en', string>>

  /** All @font-face rules of a page in that language: goes into a `<style>` of the head. */
  export const fontFaces: PerLanguage
}
