import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasMark, keptIn, withMark } from '../../../src/exercises/linkMarks'

const id = '11111111-1111-4111-8111-111111111111'

describe('the marks of a link', () => {
  it.each([
    ['go/breathe/box?practise=1', true],
    ['go/breathe/box?minutes=5&practise=1', true],
    ['go/breathe/box?practise=0', false],
    ['go/breathe/box?practise=11', false],
    ['go/breathe/box?unpractise=1', false],
    ['go/breathe/box', false],
    ['', false],
  ])('practice is marked in %s: %s', (link, marked) => expect(hasMark(link, 'practise')).toBe(marked))

  it('can be put in and taken out, and leave the rest as it is', () => {
    const link = 'go/breathe/box?minutes=5&by=practise'
    const both = withMark(withMark(link, 'practise', true), 'helper', true)
    expect([hasMark(both, 'practise'), hasMark(both, 'helper')]).toEqual([true, true])
    expect(withMark(both, 'helper', true)).toBe(both)
    expect(withMark(withMark(both, 'helper', false), 'practise', false)).toBe(link)
    expect(withMark('now/breathe', 'practise', false)).toBe('now/breathe')
  })

  it('ask for something kept by its id alone', () => {
    expect([`go/plan/own/${id}?by=practise`, `go/plan/own/${id}`].map(keptIn)).toEqual([id, id])
    const others = ['go/plan/own/__proto__', `go/breathe/box/${id}`, `go/plan/own/${id}0`, 'go/plan/own']
    expect(others.map(keptIn)).toEqual(Array(4).fill(undefined))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => keptIn(`go/plan/own/${text}`) !== ''))
  })
})
