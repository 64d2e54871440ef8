/** Where each of its words stands: `description` is the one sentence for whoever does not see it. */
const places = { in: '.phase b', out: '.phase b + b', description: '.unseen', look: '.guide-look' }

/** Gives the guide its words in another language. It stands outside the app, so nothing else of it is touched. */
export function sayGuide(wordFor: (word: string) => string): void {
  const guide = document.getElementById('guide')
  guide?.setAttribute('aria-label', wordFor('label'))
  for (const [word, place] of Object.entries(places))
    for (const part of guide?.querySelectorAll(place) ?? []) part.textContent = wordFor(word)
}
