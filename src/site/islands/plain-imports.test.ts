import { expect, test } from 'vitest'
import { withoutHelper, withoutLists } from './plain-imports.ts'

test('a script loses its lists of what to preload, and nothing else', () => {
  const lists =
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["a.js"])))=>i.map(i=>d[i]);\nimport"./x.js";p(()=>import("./a.js"),__vite__mapDeps([0,1]));q()'
  expect(withoutLists(lists)).toBe('import"./x.js";p(()=>import("./a.js"));q()')
})

test('a script calls no helper, and does not import the file that holds it for nothing', () => {
  const call = '__vitePreload(() => import("./a.js").then((n) => n.a), __VITE_PRELOAD__)'
  expect(withoutHelper(`import { t as __vitePreload } from "./core.js";\n${call}.then(go)`).trim()).toBe(
    '(() => import("./a.js").then((n) => n.a))().then(go)',
  )
  const named =
    '__vitePreload(async () => { const { a } = await import("./a.js"); return { a } }, __VITE_PRELOAD__)'
  const kept = withoutHelper(`import { n as __vitePreload, t as h } from "./core.js";\n${named}`)
  expect(kept).toMatch(/^import \{\s*t as h \} from "\.\/core\.js";/)
  expect(kept).toContain('(async () => { const { a } = await import("./a.js"); return { a } })()')
})

test('the file that holds it stays; a call in a new way stops the build', () => {
  const core = 'const __vitePreload = load => load(); export { __vitePreload as n }'
  expect(withoutHelper(core)).toBe(core)
  expect(() => withoutHelper('import { n as __vitePreload } from "./c.js"; __vitePreload(load)')).toThrow(
    'new way',
  )
})
