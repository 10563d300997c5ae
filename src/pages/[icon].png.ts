import type { APIRoute } from 'astro'
import { iconFile, icons } from '#offline/icons/icons.ts'

export const getStaticPaths = () =>
  Object.entries(icons).map(([icon, drawing]) => ({ params: { icon }, props: { drawing } }))

/** The icons of the installed course. */
export const GET: APIRoute<{ drawing: (typeof icons)[string] }> = ({ props }) =>
  new Response(new Uint8Array(iconFile(props.drawing)), { headers: { 'content-type': 'image/png' } })
