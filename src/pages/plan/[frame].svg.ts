import type { APIRoute } from 'astro'
import { stageKeys } from '#design/plan/frame.ts'
import { planFile } from '#design/plan/plan-file.tsx'

export const getStaticPaths = () => stageKeys.map(frame => ({ params: { frame }, props: { frame } }))

/** The plan of a stage without words: lessons of both languages draw it from here. */
export const GET: APIRoute<{ frame: (typeof stageKeys)[number] }> = ({ props }) =>
  new Response(planFile(props.frame), { headers: { 'content-type': 'image/svg+xml' } })
