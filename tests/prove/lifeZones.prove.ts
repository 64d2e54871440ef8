import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phone, type Phone } from './phone'
import { press, rowsIn, untilSaid } from './seen'
import { open } from './walk'

// A day is the day it was where it was.

let here: Phone
beforeAll(async () => {
  here = await phone()
})
afterAll(() => here.close())

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Africa/Nairobi',
  'Europe/Berlin',
  'Atlantic/Azores',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Niue',
]

describe('zones', () => {
  it.each(zones)('a session kept in %s has the day it had there, wherever it is read', async (zone) => {
    const page = await here.playing('breathe/ext46')
    await page.send('Emulation.setTimezoneOverride', { timezoneId: zone })
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    await press(page, 'end')
    await untilSaid(page, 'Kept under Looking back')
    expect(await rowsIn(page, 'records')).toContain(`"${day}"`)
    await page.send('Emulation.setTimezoneOverride', { timezoneId: zones.at(zones.indexOf(zone) - 6) ?? zone })
    await open(page, `${here.url}?again#/past`)
    expect(await rowsIn(page, 'records')).toContain(`"${day}"`)
    await page.close()
  })
})
