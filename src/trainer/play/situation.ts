/** A situation as a slide shows it: its paragraphs, and its last question apart. */
export type Situation = { readonly paragraphs: readonly string[]; readonly question: string }

/** The question stands at the end of every situation; where there is none, it is empty. */
export function situationOf(text: string): Situation {
  const [, body = text, question = ''] = /^([\s\S]*?[.!?»…])\s+([^.!?…]+\?)\s*$/.exec(text) ?? []
  return { paragraphs: body.split(/\n+/).filter(part => part.trim() !== ''), question }
}
