/*
 * The rules of the gentle guide stand in the page twice: for a device that asks for less motion, and for who chose it in
 * the app. The one lets itself be overruled by the other, both ways, and neither needs a script. They weigh no more than
 * they would by themselves, so that what holds the guide still, or hands it to the app, holds here too.
 */

export const asTheDevice = (rules: string): string =>
  `@media (prefers-reduced-motion: reduce) { :where(html:not([data-motion='full'])) { ${bare(rules)} } }`

export const asChosen = (rules: string): string =>
  [
    `:where(html:is([data-motion='gentle'], [data-motion='none'])) { ${bare(rules)} }`,
    // Nothing moves: the light stands, the bar fills in steps.
    `:where(html[data-motion='none']) { .guide-light .glow { animation: none; opacity: 0.5 }
      .guide-light .later { display: none }
      .guide-bar i { animation: bar-ramp-steps var(--ramp) both, bar-loop-steps var(--loop) var(--ramp) infinite } }`,
  ].join('\n')

const bare = (rules: string) => rules.replace(/\/\*[^]*?\*\//g, '')
