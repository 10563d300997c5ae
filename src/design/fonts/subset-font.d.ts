/** The package has no types of its own; these are the options used here. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    noHinting: boolean
    keepFeatures: readonly string[]
    variationAxes: { wght: { min: number; max: number } }
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
