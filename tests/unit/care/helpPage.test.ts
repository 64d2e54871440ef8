import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countries, emergencyIn } from '../../../src/care/countries'
import { addressOf, directories, emergencyNumbers, siteName } from '../../../src/care/emergency'
import { dialled } from '../../../src/care/helplineForm'
import { helplinesIn } from '../../../src/care/helplines'
import { helpPage, t } from './helpPageFrom'

const page = readFileSync(new URL('../../../public/help.html', import.meta.url), 'utf8')
const linked = (part: string, scheme: string) =>
  [...part.matchAll(new RegExp(`href="${scheme}:([^"]+)"`, 'g'))].map(([, to]) => to)
const parts = new Map(
  [...page.matchAll(/<details>\s*<summary>([^<]+)<\/summary>([^]*?)<\/details>/g)].map(([, name = '', part = '']) => [
    name,
    part,
  ]),
)

describe('the page that helps without the app', () => {
  // Where this is red after a change of the lists or the words: npx vitest run tests/unit/care/helpPage.test.ts -u
  it('says what the lists and the words say', async () => {
    await expect(await helpPage()).toMatchFileSnapshot('../../../public/help.html')
  })

  it('begins with the same emergency numbers as the app', () => {
    expect(linked(page.split('<details>')[0] ?? '', 'tel')).toEqual([...emergencyNumbers])
  })

  it('has a part for every country, with the numbers of that country alone', () => {
    expect([...parts.keys()].toSorted()).toEqual(countries.map((each) => t(`country.${each}`)).toSorted())
    for (const country of countries) {
      const part = parts.get(t(`country.${country}`)) ?? ''
      const ways = helplinesIn(country).flatMap((line) => line.ways)
      const called = ways.flatMap((way) => (way.by === 'call' ? [dialled(way.number)] : []))
      const texted = ways.flatMap((way) => (way.by === 'text' ? [dialled(way.number)] : []))
      expect(linked(part, 'tel')).toEqual([...emergencyIn(country).map(({ number }) => number), ...called])
      expect(linked(part, 'sms')).toEqual(texted)
    }
  })

  it('shows 988 under the United States and Canada only', () => {
    const outside = page.replaceAll(/<summary>(United States|Canada)<\/summary>[^]*?<\/details>/g, '')
    expect(page.split('988').length).toBeGreaterThan(4)
    expect(outside).not.toMatch(/9[ -]?8[ -]?8/)
  })

  it('has the same directories', () => {
    for (const site of directories) {
      expect(page).toMatch(new RegExp(`href="${addressOf(site)}"[^>]*>\\s*${siteName(site)}`))
    }
  })

  it('says what the app can not do, and holds no script', () => {
    expect(page).toContain(t('help.cannotSee'))
    expect(page).not.toContain('<script')
  })
})
