import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { shortNamesModule } from './src/course/ids/short-names-module.ts'
import { typographyPlugin } from './src/course/typography-plugin.ts'
import { fonts } from './src/design/fonts/integration.ts'
import { offline } from './src/offline/pack/integration.ts'
import { portable } from './src/offline/portable/pack/integration.ts'
import { finishPages } from './src/site/finish-pages.ts'
import { ownRenderer } from './src/site/islands/own-renderer.ts'
import { plainImports } from './src/site/islands/plain-imports.ts'
import { touch } from './src/site/islands/touch.ts'
import { withoutBabel } from './src/site/islands/without-babel.ts'
import { searchIndex } from './src/site/search/plugin.ts'
import { watchContent } from './src/site/watch-content.ts'
import { scenarioPreview } from './tools/scenario/preview/integration.ts'

/** Every page carries these names: `Frame`, not `Frame.astro_astro_type_script_index_0_lang`, and a short hash. */
const nameOfScript = ({ name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script.*/, '').replace(/[^\w.-]/g, '-')}.[hash:7].js`
const nameOfAsset = '_astro/[name].[hash:6][extname]'

export default defineConfig({
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  // 'jsx', the default, drops the space between inline neighbours that the formatter puts on lines of their own.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  i18n: { locales: ['ru', 'en'], defaultLocale: 'ru', routing: { prefixDefaultLocale: false } },
  markdown: {
    processor: satteri({ mdastPlugins: [typographyPlugin], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [
    ...[mdx(), preact(), touch(), fonts(), searchIndex(), watchContent(), scenarioPreview(), finishPages()],
    portable(),
    // Last: its list has the bytes that the others leave.
    offline(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [ownRenderer(), plainImports(), withoutBabel(), shortNamesModule()],
    // A script of a page in itself costs a hash in the policy and comes before the words.
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: { build: { rolldownOptions: { output: { assetFileNames: nameOfAsset } } } },
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: nameOfScript,
              chunkFileNames: nameOfScript,
              assetFileNames: nameOfAsset,
              codeSplitting: {
                // What goes together comes together: a file costs a request, and small ones compress badly.
                groups: [
                  {
                    name: 'core',
                    test: /vite[\\/]preload-helper|src[\\/]site[\\/]islands[\\/]hydrate-island|node_modules[\\/](preact|nanostores)[\\/]|src[\\/](learner[\\/](here|learner|keep|fact|merge|read-fact|versions|fingerprint|use-facts)|course[\\/](inline|format-number)|activities[\\/]prediction[\\/](Inline|fill))\.tsx?$/,
                  },
                  // A group takes with it what its modules import: what others need too comes before.
                  {
                    name: 'slider',
                    test: /src[\\/]activities[\\/](worksheet[\\/]typed-number|slider[\\/][\w-]+)\.tsx?$/,
                  },
                  {
                    name: 'prediction',
                    test: /src[\\/]activities[\\/]prediction[\\/](PredictionForm|controls|said|ruler)\.tsx?$/,
                  },
                  {
                    name: 'knob',
                    test: /src[\\/]activities[\\/]explorable[\\/]Knob\.tsx$/,
                  },
                  {
                    name: 'marks',
                    test: /src[\\/]design[\\/]plan[\\/](marks|shapes)\.tsx?$/,
                  },
                  {
                    name: 'numbers',
                    test: /src[\\/]simulation[\\/]chance[\\/]numbers\.ts$/,
                  },
                  {
                    name: 'seating',
                    test: /src[\\/]activities[\\/]seating[\\/](?!told)[\w-]+\.tsx?$/,
                  },
                  {
                    name: 'formula',
                    test: /src[\\/]course[\\/]formula\.ts$/,
                  },
                  {
                    name: 'number',
                    test: /src[\\/]activities[\\/]prediction[\\/]number[\\/]\w+\.tsx?$/,
                  },
                  {
                    name: 'curve',
                    test: /src[\\/]activities[\\/]prediction[\\/]curve[\\/]\w+\.tsx?$/,
                  },
                  {
                    name: 'example',
                    test: /src[\\/]activities[\\/]example[\\/](ExampleView|ExampleTable|rows|passed)\.tsx?$/,
                  },
                  {
                    name: 'explorable',
                    test: /src[\\/](activities[\\/]explorable[\\/](Room|Controls|Bars|use-run|count-runs|presets|shown|shape)|course[\\/]model[\\/](controls|declaration))\.tsx?$/,
                  },
                  // The presenter and a scenario that is played share much of it.
                  {
                    name: 'Deck',
                    test: /src[\\/]trainer[\\/](room[\\/](here|room|storage|wires|kept|read|reduce|votes|state|countdown)|deck[\\/](run|shown|page|draw|keys|other-language|swipe|walk))\.ts$/,
                  },
                  // The map reads records, too, and asks nobody anything.
                  {
                    name: 'record',
                    test: /src[\\/]learner[\\/]item-record\.ts$/,
                  },
                  {
                    name: 'item',
                    test: /src[\\/]activities[\\/]quiz[\\/](standing|hits|grade|kinds|kinds[\\/]\w+[\\/]grade|view|Confidence|keys|take-over|use-item|Verdict|ItemForm|Options|LessonChoice|kinds[\\/](single|multi|sheet)[\\/]View)\.tsx?$|src[\\/]learner[\\/]records-of\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
})
