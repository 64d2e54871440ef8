import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

const coloursIn = (selector: string): ReadonlyMap<string, string> => {
  const [, , block = ''] =
    new RegExp(`(^|\\n)${selector.replaceAll(/[[\]]/g, '\\$&')} \\{([^}]+)\\}`).exec(tokens) ?? []
  return new Map([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}

/** How bright a colour is, 0 to 1, as WCAG 2 works it out. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each([
  ['by night', ':root'],
  ['by day', ":root[data-theme='day']"],
])('%s, words of every colour stand out from the page and from what lies on it', (_, selector) => {
  const colours = coloursIn(selector)
  for (const word of ['text', 'muted', 'in', 'out'])
    for (const ground of ['ink', 'surface'])
      expect(contrast(colours.get(word) ?? '', colours.get(ground) ?? ''), `${word} on ${ground}`).toBeGreaterThan(4.5)
})
