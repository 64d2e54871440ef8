import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../src/history/canonical'
import { parseRecord } from '../../../src/history/record'
import { parseEvent } from '../../../src/history/recordEvent'
import { eventsOf, records } from './arbitraries'

const runs = { numRuns: 1_000 }
const [example] = fc.sample(records, { numRuns: 1, seed: 7 })

describe('a record', () => {
  it('is the same after it was written and read, by the database and as a file', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(parseRecord(structuredClone(record))).toEqual({ ok: true, value: record })
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record })
      }),
      runs,
    )
  })

  it.each([
    ['a version still to come', { version: 2 }, 'version'],
    ['no id of ours', { id: '1' }, 'id'],
    ['a rating that is null instead of absent', { before: null }, 'before'],
    ['a rating out of its scale', { after: 11 }, 'after'],
    ['half a rating', { after: 2.5 }, 'after'],
    ['an endless number', { pauses: [{ atMs: Infinity, forMs: 1 }] }, 'pauses.0.atMs'],
    ['time before it began', { worse: [-1] }, 'worse.0'],
    ['an empty note', { note: '' }, 'note'],
    ['a book for a note', { note: 'a'.repeat(10_001) }, 'note'],
    ['a day that is none', { day: '2026-02-30' }, 'day'],
    ['a field nobody knows', { score: 100 }, 'score'],
    ['words for an id', { plan: 'The long way home' }, 'plan'],
    ['a thousand options', { steps: [stepWith(1_000)] }, 'steps.0.options'],
    ['options in options in options', { steps: [stepWith({ own: { in: { in: 1 } } })] }, 'steps.0.options.own'],
  ])('is refused with %s, and the place is named', (_, fault, at) => {
    expect(parseRecord({ ...example, ...fault })).toEqual({ ok: false, at })
  })

  it('is never anything else, and nothing hostile gets through', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }), fc.jsonValue()),
        (input) => {
          expect(parseRecord(input).ok).toBe(false)
          expect(parseEvent(input).ok).toBe(false)
        },
      ),
      runs,
    )
  })

  it('survives having one part of it replaced by anything: it is read, or refused, and never more than it says', () => {
    const keys = Object.keys({ ...example, note: '', before: 0, worse: [] })
    fc.assert(
      fc.property(records, fc.constantFrom(...keys), fc.anything({ withBigInt: true }), (record, key, value) => {
        const read = parseRecord({ ...record, [key]: value })
        expect(read.ok ? Object.keys(read.value).every((each) => keys.includes(each) || each in record) : true).toBe(
          true,
        )
      }),
      runs,
    )
  })

  it('takes no prototype from a file', () => {
    const text = JSON.stringify(example).replace('"options":{', '"options":{"__proto__":{"minutes":9},')
    const read = parseRecord(JSON.parse(text.replace('{', '{"__proto__":{"note":"x"},')))
    expect(read.ok && 'note' in read.value && read.value.note === 'x').toBe(false)
    expect('minutes' in {}).toBe(false)
  })

  it('mends half a letter, which no file could carry', () => {
    const read = parseRecord({ ...example, note: 'a\ud83d b\ude00 \u{1f600}' })
    expect(read).toMatchObject({ ok: true, value: { note: 'a\ufffd b\ufffd \u{1f600}' } })
  })
})

describe('the text of a digest', () => {
  it('is the same whatever order the fields came in, and whatever digest is there', () => {
    fc.assert(
      fc.property(records, (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed())
        expect(canonical({ ...turned, digest: '' })).toBe(canonical(record))
      }),
      runs,
    )
  })

  it('differs when anything of the content does', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(canonical({ ...record, rehearsal: !record.rehearsal })).not.toBe(canonical(record))
        expect(canonical({ ...record, pauses: [...record.pauses, { atMs: 1, forMs: 1 }] })).not.toBe(canonical(record))
      }),
      runs,
    )
  })

  it('has its keys in order, inside and out', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: 'x', digest: 'y' })).toBe('{"a":"x","b":[{"c":2,"d":1}]}')
  })
})

describe('an event on a record', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(eventsOf(example?.id ?? ''), (event) => {
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event })
      }),
      runs,
    )
  })
})

function stepWith(options: number | object) {
  const many =
    typeof options === 'number'
      ? Object.fromEntries(Array.from({ length: options }, (_, at) => [`o${at}`, at]))
      : options
  return { exercise: 'breathe/ext46', options: many, startMs: 0, playedMs: 1, paces: [], how: 'whole' }
}
