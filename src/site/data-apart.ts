import type { Keep } from './asset.ts'

/**
 * Data that only a script reads (`<script type="application/json" data-apart>`) as a file of its own, whose address
 * stands in `data-url` then: the first words need not wait for it.
 */
export function dataApart(html: string, base: string, keep: Keep): string {
  return html.replace(
    /<script type="application\/json"([^>]*?) data-apart(?:="[^"]*")?([^>]*)>([\s\S]*?)<\/script>/g,
    (_, before: string, after: string, json: string) =>
      `<script type="application/json"${before}${after} data-url="${base}${keep('data', 'json', json)}"></script>`,
  )
}
