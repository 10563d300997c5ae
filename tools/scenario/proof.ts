import type { Scenario, Variants } from '#course/shapes/scenario.ts'

/** All texts in the order in which they are read, with the words of every variant. */
export function proof(scenario: Scenario): string[] {
  return [
    '## Proof copy',
    scenario.lede,
    '',
    scenario.before,
    ...scenario.profiles.map(({ name, text }) => `* ${name}. ${text}`),
    ...groups(scenario.variants),
    ...scenario.nodes.flatMap(node => [
      '',
      `### ${node.mark} ${node.title}`,
      node.situation,
      ...groups(node.variants),
      `? ${node.ask.question} — ${node.ask.answer}`,
      ...node.choices.flatMap(({ text, consequence, why, variants }, at) => [
        `${'abcd'[at]}) ${text}`,
        `   ${consequence}`,
        `   (${why})`,
        ...groups(variants),
      ]),
      ...node.expert.map(({ when = 'else', choose, why }) => `> ${when}: ${choose}. ${why}`),
    ]),
    '',
    '### Events',
    ...scenario.events.flatMap(({ mark, title, text, variants }) => [
      `${mark} ${title}. ${text}`,
      ...groups(variants),
    ]),
    '',
    '### Endings',
    ...scenario.endings.flatMap(ending => [
      `${ending.mark} ${ending.title}. ${ending.text}`,
      ...ending.facts.map(({ text }) => `   · ${text}`),
      `   [${ending.plan}]`,
      `   ${ending.question}`,
      ...groups(ending.variants),
    ]),
  ]
}

function groups(variants: Variants = []): string[] {
  return variants.flatMap(({ id, texts }) =>
    texts.map(({ when = 'else', text = '(nothing)' }) => `   {${id}} ${when}: ${text}`),
  )
}
