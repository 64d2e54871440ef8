import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withOlder } from '../../../src/history/dayParts'
import { lastNight } from '../../screens/past/records'

it('days come out the same, however the reading was cut up', () => {
  const days = fc.array(fc.constantFrom('2026-11-03', '2026-11-02', '2026-11-01'), { maxLength: 80 })
  fc.assert(
    fc.property(days, fc.nat(80), (all, cut) => {
      const records = all.toSorted().map((day, at) => ({ ...lastNight, id: String(at), day }))
      const whole = withOlder([], records)
      expect(withOlder(withOlder([], records.slice(0, cut)), records.slice(cut))).toEqual(whole)
      expect(whole.flatMap((part) => part.records)).toEqual(records)
      expect(whole.every((part) => part.records.length <= 20)).toBe(true)
      expect(whole.filter(({ nth }) => nth === 0)).toHaveLength(new Set(all).size)
    }),
  )
})
