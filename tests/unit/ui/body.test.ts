import { describe, expect, it } from 'vitest'
import { groupIds, regions, regionsOf } from '../../../src/exercises/muscleGroups'
import { bodyRegions, faceRegions } from '../../../src/ui/pictures/body/regionShapes'

describe('the body', () => {
  it('can light every part that the muscles name, and no other', () => {
    expect([...bodyRegions, ...faceRegions].toSorted()).toEqual([...regions].toSorted())
  })

  it('lights something for every group', () => {
    const shapes: readonly string[] = [...bodyRegions, ...faceRegions]
    expect(groupIds.filter((group) => !regionsOf(group).some((region) => shapes.includes(region)))).toEqual([])
  })
})
