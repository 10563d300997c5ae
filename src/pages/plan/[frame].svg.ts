import type { APIRoute } from 'astro'
import { type FrameKey, frameKeys } from '#design/plan/frame.ts'
import { planFile } from '#design/plan/plan-file.tsx'

export const getStaticPaths = () => frameKeys.map(frame => ({ params: { frame }, props: { frame } }))

/** A plan without words: lessons and slides of both languages draw it from here. */
export const GET: APIRoute<{ frame: FrameKey }> = ({ props }) =>
  new Response(planFile(props.frame), { headers: { 'content-type': 'image/svg+xml' } })
