import fc from 'fast-check'
import { deepest, fileVersion } from '../../src/history/file/format'

/** A file of ours, as plain data that can be spoilt. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain }

const strange: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '1e999',
    '-0',
    '1.5',
    '"x"',
    '""',
    '[]',
    '{}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '9007199254740993',
    '"\\ud800"',
    '"\\u202e"',
    '"2026-02-30T00:00:00.000Z"',
    '"=HYPERLINK(1)"',
  ),
  fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.nat({ max: 40 }).map((depth) => '['.repeat(depth + 1) + ']'.repeat(depth + 1)),
)

/** Text of the file with one value replaced, one key added, doubled or renamed, or bytes changed; or no file at all. */
export const spoilt = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: valueReplaced(text) },
    { weight: 2, arbitrary: keyAdded(text) },
    { weight: 2, arbitrary: cut(text) },
    { weight: 2, arbitrary: characterChanged(text) },
    { weight: 1, arbitrary: madeUp },
  )

/** Where a value begins and ends in the text of a JSON file: after each `:`, `[` or `,` outside strings. */
function valuesIn(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|true|false|null|\[\]|\{\}/g)) {
    found.push([match.index, match.index + match[0].length])
  }
  return found
}

function valueReplaced(text: string): fc.Arbitrary<string> {
  const places = valuesIn(text)
  return fc.tuple(fc.nat({ max: Math.max(0, places.length - 1) }), strange).map(([nth, value]) => {
    const [from, to] = places[nth] ?? [0, 0]
    return text.slice(0, from) + value + text.slice(to)
  })
}

function keyAdded(text: string): fc.Arbitrary<string> {
  const opens = [...text.matchAll(/\{/g)].map(({ index }) => index)
  const name = fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"prototype"',
    '"toString"',
    '"id"',
    '"extra"',
    '"version"',
  )
  return fc.tuple(fc.nat({ max: opens.length - 1 }), name, strange).map(([nth, key, value]) => {
    const at = (opens[nth] ?? 0) + 1
    const rest = text.slice(at)
    return `${text.slice(0, at)}${key}:${value}${rest.trimStart().startsWith('}') ? '' : ','}${rest}`
  })
}

const cut = (text: string) => fc.nat({ max: text.length }).map((at) => text.slice(0, at))

const characterChanged = (text: string) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1))

const outer = (fields: string) => `{"format":"holdspace",${fields}}`

const madeUp: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 5 }),
  fc.string({ maxLength: 200 }),
  fc.integer({ min: fileVersion + 1, max: 10_000 }).map((version) => outer(`"version":${version}`)),
  fc.integer({ min: deepest + 1, max: 100_000 }).map((depth) => '['.repeat(depth)),
  fc.integer({ min: 0, max: 3 }).map((zeros) => '\0'.repeat(zeros)),
)
