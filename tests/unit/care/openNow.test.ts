import { afterEach, describe, expect, it } from 'vitest'
import { countries } from '../../../src/care/countries'
import { helplinesIn } from '../../../src/care/helplines'
import { openNow } from '../../../src/care/openNow'
import { browserWallClock } from '../../../src/device/wallClock'

// Written by hand, in UTC: at which of these times of a day somebody answers. `o` is open.
const times = '00:30 01:00 06:59 07:00 07:59 08:00 15:59 16:00 16:59 17:00 19:59 20:00 20:59 21:00 21:59 22:00'.split(
  ' ',
)
const table = {
  'Heart2Heart call': { winter: '---------oooooo-', summer: '-------oooooo---' }, // 18 to 23 in Zurich
  '3114 chat': { winter: '-----oooooooo---', summer: '---oooooooo-----' }, // 9 to 22 in Paris
}
const days = [
  ['2026-11-22', 'winter'],
  ['2026-12-31', 'winter'],
  ['2027-01-01', 'winter'],
  ['2027-03-14', 'winter'], // clocks go forward in America, not yet in Europe
  ['2027-03-27', 'winter'],
  ['2027-03-28', 'summer'], // at 01:00 UTC, while they are closed
  ['2027-03-29', 'summer'],
  ['2027-06-21', 'summer'],
  ['2027-10-30', 'summer'],
  ['2027-10-31', 'winter'], // at 01:00 UTC
  ['2027-11-01', 'winter'],
  ['2027-11-07', 'winter'], // and back in America
  ['2028-02-29', 'winter'],
] as const
const neverSure = new Set([
  'Telefono Amico Italia call',
  'Livslinien call',
  'Linka první psychické pomoci call',
  'TELL Lifeline call',
  'National psychological support line call',
  'National mental health line call',
  'Zelfmoordlijn chat',
  'CVV chat',
])
const booked = new Set(['TelefonSeelsorge chat'])

const ways = countries
  .flatMap(helplinesIn)
  .flatMap((line) => line.ways.map((way) => ({ name: `${line.name} ${way.by}`, hours: way.hours ?? line.hours })))

function expected(name: string, season: 'winter' | 'summer', at: number): string {
  if (booked.has(name)) return 'booked'
  if (neverSure.has(name)) return 'notConfirmed'
  const hours = name === 'Heart2Heart call' || name === '3114 chat' ? table[name] : undefined
  return hours?.[season][at] === '-' ? 'closed' : 'open'
}

const ownZone = process.env.TZ
afterEach(() => {
  process.env.TZ = ownZone
})

describe('open now', () => {
  it.each(['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'is right for every way of every line at 208 instants, for a person in %s',
    (zone) => {
      process.env.TZ = zone
      const instants = days.flatMap(([day, season]) => times.map((time, at) => ({ day, season, time, at })))
      expect(instants).toHaveLength(208)
      const wrong = ways.flatMap(({ name, hours }) =>
        instants.flatMap(({ day, season, time, at }) => {
          const { is } = openNow(hours, Date.parse(`${day}T${time}:00Z`), browserWallClock.localTimeIn)
          return is === expected(name, season, at) ? [] : [`${name} ${day} ${time}: ${is}`]
        }),
      )
      expect(ways.length).toBeGreaterThan(70)
      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['22:00', '05:00', '21:59', 'closed'],
    ['22:00', '05:00', '22:00', 'open'],
    ['22:00', '05:00', '23:59', 'open'],
    ['22:00', '05:00', '00:00', 'open'],
    ['22:00', '05:00', '04:59', 'open'],
    ['22:00', '05:00', '05:00', 'closed'],
    ['10:00', '24:00', '23:59', 'open'],
    ['10:00', '24:00', '00:00', 'closed'],
  ] as const)('from %s to %s is, at %s: %s', (from, to, time, is) => {
    const hours = { kind: 'daily', from, to, zone: 'Etc/Anywhere' } as const
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    expect(openNow(hours, 0, () => minutes).is).toBe(is)
  })

  it('is never said where the browser does not know the zone', () => {
    const hours = { kind: 'daily', from: '00:00', to: '24:00', zone: 'Moon/Crater' } as const
    expect(openNow(hours, 0, browserWallClock.localTimeIn).is).toBe('notConfirmed')
  })
})
