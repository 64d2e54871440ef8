import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { countries, emergencyIn, isCountry } from '../../../src/care/countries'
import { dialled, helplineForm, type Helpline, type Hours, type Way } from '../../../src/care/helplineForm'
import { helplinesIn, isStale } from '../../../src/care/helplines'
import { helplinesAmericas } from '../../../src/care/helplinesAmericas'
import { helplinesAsia } from '../../../src/care/helplinesAsia'
import { helplinesIslands } from '../../../src/care/helplinesIslands'
import { helplinesNorthEastEurope } from '../../../src/care/helplinesNorthEastEurope'
import { helplinesWestEurope } from '../../../src/care/helplinesWestEurope'
import { emergencyFacts, facts } from './helplineFacts'

const listed = [
  ...helplinesAmericas,
  ...helplinesAsia,
  ...helplinesIslands,
  ...helplinesNorthEastEurope,
  ...helplinesWestEurope,
]
const shown = countries.flatMap(helplinesIn)

function hoursAsRead(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return 'day and night'
    case 'daily':
      return `${hours.from}-${hours.to} ${hours.zone}`
    case 'notConfirmed':
      return 'not confirmed'
    case 'booked':
      return 'booked'
  }
}

function wayAsRead(way: Way): string {
  const hours = way.hours ? ` ${hoursAsRead(way.hours)}` : ''
  if (way.by === 'chat') return `chat ${way.site}${hours}`
  const word = way.by === 'text' && way.word ? `${way.word} to ` : ''
  return `${way.by} ${word}${way.number}${hours}`
}

const asRead = ({ country, name, ways, hours, languages, others, sure }: Helpline): string =>
  [
    country,
    name,
    ways.map(wayAsRead).join(', '),
    hoursAsRead(hours),
    [...languages, ...(others ? ['+'] : [])].join(' '),
    sure,
  ].join(' | ')

describe('the lists of helplines', () => {
  it.each(listed.map((row) => [`${row.country} ${row.name}`, row] as const))('%s holds to its form', (_, row) => {
    const read = v.safeParse(helplineForm, row)
    expect(read.issues).toBeUndefined()
  })

  it('are what was checked, number by number, and nothing besides', () => {
    expect(shown.map(asRead).toSorted()).toEqual(facts.toSorted())
    expect(listed).toHaveLength(shown.length)
  })

  it('have the emergency numbers of every country', () => {
    const numbers = countries.map((each) => [each, ...emergencyIn(each).map(({ number }) => number)].join(' '))
    expect(numbers.toSorted()).toEqual(emergencyFacts.toSorted())
  })

  it('lead to 988 in the United States and Canada only', () => {
    const to988 = (country: string) =>
      isCountry(country) &&
      JSON.stringify([helplinesIn(country), emergencyIn(country)])
        .replaceAll(/[ -]/g, '')
        .includes('988')
    expect(countries.filter(to988)).toEqual(['US', 'CA'])
  })

  it.each([
    ['another country with 988', { country: 'GB', ways: [{ by: 'call', number: '9-88' }] }],
    ['988 by text', { country: 'DE', ways: [{ by: 'text', number: '988' }] }],
    ['988 by chat', { country: 'FR', ways: [{ by: 'chat', site: '988lifeline.org/chat' }] }],
    ['no hours', { hours: undefined }],
    ['an hour that is none', { hours: { kind: 'daily', from: '25:00', to: '26:00', zone: 'Europe/Paris' } }],
    ['hours without a zone', { hours: { kind: 'daily', from: '09:00', to: '17:00' } }],
    ['a country that is none', { country: 'XX' }],
    ['letters for a number', { ways: [{ by: 'call', number: 'HELP' }] }],
    ['a script for a page', { ways: [{ by: 'chat', site: 'javascript:alert(1)' }] }],
    ['no day on which it was checked', { checkedOn: undefined }],
    ['a day that is none', { checkedOn: '2026-02-30' }],
    ['no way', { ways: [] }],
    ['no language', { languages: [], others: undefined }],
    ['more than is known', { rating: 5 }],
  ])('would not show a row with %s', (_, spoilt) => {
    const [sound] = helplinesIslands
    expect(v.is(helplineForm, sound)).toBe(true)
    expect(v.is(helplineForm, { ...sound, ...spoilt })).toBe(false)
  })

  it('dial what is read, without its spaces and hyphens', () => {
    const numbers = shown.flatMap(({ ways }) => ways.flatMap((way) => (way.by === 'chat' ? [] : [way.number])))
    for (const number of numbers) {
      expect(dialled(number)).toMatch(/^\*?\d{2,}$/)
      expect(dialled(number).replace('*', '')).toBe(number.replaceAll(/\D/g, ''))
    }
  })

  it.each([
    ['2026-11-22T00:00:00Z', false],
    ['2027-03-22T00:00:00Z', false], // 120 days on
    ['2027-03-22T00:00:01Z', true],
    ['2030-01-01T00:00:00Z', true],
  ])('are old at %s: %s', (instant, old) => {
    expect(shown.filter((line) => isStale(line, Date.parse(instant)) !== old)).toEqual([])
  })
})
