interface GuideWords {
  readonly label: string
  readonly in: string
  readonly out: string
  /** The one sentence for whoever does not see it. */
  readonly about: string
}

/** Gives the guide its words in another language. It stands outside the app, so nothing else of it is touched. */
export function sayGuide(words: GuideWords): void {
  const guide = document.getElementById('guide')
  guide?.setAttribute('aria-label', words.label)
  const write = (selector: string, text: string) => {
    for (const part of guide?.querySelectorAll(selector) ?? []) part.textContent = text
  }
  write('.phase-in', words.in)
  write('.phase-out b', words.out)
  write('.unseen', words.about)
}
