import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')

/** Every value that is set for the page as a whole, by its name, in the rules of just this selector. */
function setBy(selector: string): Readonly<Record<string, string>> {
  const rules = [...tokens.matchAll(/^ *(?<selector>[^{}@\n]+?) \{(?<body>[^{}]*)\}/gm)]
  const [, ...others] = rules.filter(({ groups }) => groups?.['selector'] === selector)
  expect(others).toEqual([])
  const body = rules.find(({ groups }) => groups?.['selector'] === selector)?.groups?.['body'] ?? ''
  return Object.fromEntries(
    body
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
}

it('the day has the same colours whether it was chosen or follows the device', () => {
  const chosen = setBy(":root[data-theme='day']")
  expect(Object.keys(chosen).length).toBeGreaterThan(15)
  expect(setBy(":root[data-theme='device']")).toEqual(chosen)
})

it('the day leaves no colour of the night standing', () => {
  const colours = Object.entries(setBy(':root')).flatMap(([name, value]) => (value.startsWith('#') ? [name] : []))
  expect(Object.keys(setBy(":root[data-theme='day']"))).toEqual(expect.arrayContaining(colours))
})
