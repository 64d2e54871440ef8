import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyParts, otherPlaces, placesWith, type BodyPlace } from '../../../src/care/places'

const all: readonly BodyPlace[] = [...bodyParts, ...otherPlaces]

describe('where it is noticed', () => {
  it.each<[readonly string[], BodyPlace, boolean, readonly string[]]>([
    [[], 'chest', true, ['chest']],
    [['chest'], 'throat', true, ['throat', 'chest']],
    [['chest'], 'chest', false, []],
    [['chest'], 'numb', true, ['chest', 'numb']],
    [['chest', 'numb'], 'nowhere', true, ['nowhere']],
    [['nowhere'], 'head', true, ['head']],
    [['head', 'chest'], 'everywhere', true, ['everywhere']],
    [['everywhere'], 'stomach', true, ['stomach']],
    [['head'], 'rather-not', true, ['rather-not']],
    [['elbow of another time'], 'head', true, ['head']],
  ])('%j and %s, ticked %s', (before, place, ticked, after) => {
    expect(placesWith(before, place, ticked)).toEqual(after)
  })

  it('never says two things at once that cannot both be meant', () => {
    const taps = fc.array(fc.tuple(fc.constantFrom(...all), fc.boolean()), { maxLength: 20 })
    fc.assert(
      fc.property(taps, (tapped) => {
        const places = tapped.reduce<readonly BodyPlace[]>(
          (before, [place, ticked]) => placesWith(before, place, ticked),
          [],
        )
        const alone = places.some((place) => ['everywhere', 'nowhere', 'rather-not'].includes(place))
        expect(places.length <= 1 || !alone).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
