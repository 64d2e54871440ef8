/**
 * What does not fit on the page as it is: text that is cut or stands outside its place, and controls that lie over
 * each other. Boxes are compared, not pictures. Runs in the page.
 */
export function misfitsOn(): readonly string[] {
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, [hidden], #late')
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`
  const found = new Set<string>()
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth) found.add(`the page is ${page.scrollWidth} wide`)

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement
    if (!element || !text.textContent?.trim() || !shown(element) || element.closest('option, script, style, noscript'))
      continue
    if (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
      found.add(`${named(element)} needs ${element.scrollWidth} of ${element.clientWidth}`)
    const range = document.createRange()
    range.selectNodeContents(text)
    const place = element.closest('button, a, summary, select, .card, label')?.getBoundingClientRect()
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -1 || right > innerWidth + 1) found.add(`${named(element)} leaves the screen`)
      if (
        place &&
        (left < place.left - 1 || right > place.right + 1 || top < place.top - 1 || bottom > place.bottom + 1)
      )
        found.add(`${named(element)} leaves its control`)
    }
  }

  // The bar stands over the end of the page by design: it is held against itself alone.
  const controls = [...document.querySelectorAll('button, a[href], summary, input, select, textarea')]
    .filter(shown)
    .map((control) => ({ control, box: control.getBoundingClientRect(), bar: control.closest('.bar') !== null }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
  controls.forEach((one, at) => {
    for (const other of controls.slice(at + 1)) {
      if (one.bar !== other.bar || one.control.contains(other.control)) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide > 1 && high > 1) found.add(`${named(one.control)} and ${named(other.control)} overlap`)
    }
  })
  return [...found]
}
