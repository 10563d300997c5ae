import { expect, test } from '@playwright/test'
import { overlaps } from '#course/source-overlap.ts'
import { pagesOf, siteFolder, textOf } from './site.ts'

const russian = pagesOf(siteFolder).filter(({ path }) => !/^en\//.test(path))

test('no Russian page has a run of six words of the article', () => {
  expect(russian.length).toBeGreaterThan(0)
  const found = russian.flatMap(({ path, html }) =>
    overlaps(textOf(html)).map(({ words }) => `/${path}: ${words}`),
  )
  expect(found).toEqual([])
})

test('text is joined across elements', () => {
  expect(
    textOf(
      '<p title="a > b">Один <b>два</b><br>три&nbsp;&lt;</p><style>p{}</style><script>x</script>',
    ).trim(),
  ).toBe('Один два три <')
})
