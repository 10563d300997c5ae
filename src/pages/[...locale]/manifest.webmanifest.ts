import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { courseIn, languageOf } from '#course/here.ts'
import { themesIn } from '#design/themes.ts'
import { icons } from '#offline/icons.ts'
import { href } from '#site/href.ts'
import { bothLanguages } from '#site/language-paths.ts'

export const getStaticPaths = bothLanguages

/** What the browser needs to install the course. Both languages are one application: the switch stays inside. */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params['locale'])
  const course = courseIn(language)
  const { light } = themesIn(readFileSync('src/design/tokens.css', 'utf8'))
  const manifest = {
    id: href('ru', '/'),
    name: course.word('site.title'),
    short_name: course.word('site.name'),
    description: course.word('site.description'),
    lang: language,
    start_url: href(language, '/'),
    scope: href('ru', '/'),
    display: 'standalone',
    background_color: light['paper'],
    theme_color: light['paper'],
    icons: [
      { src: href('ru', '/app.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...Object.entries(icons).map(([name, { side, purpose }]) => ({
        src: href('ru', `/${name}.png`),
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
