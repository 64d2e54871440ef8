import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkedOn, directories, emergencyNumbers, northAmericanLine } from '../../../src/care/emergency'
import english from '../../../src/words/en/help.json'

const page = readFileSync(new URL('../../../public/help.html', import.meta.url), 'utf8')
const linked = (scheme: string) => [...page.matchAll(new RegExp(`href="${scheme}:([^"]+)"`, 'g'))].map(([, to]) => to)

describe('the page that helps without the app', () => {
  it('names the same numbers as the app, in the same order, each as text too', () => {
    expect(linked('tel')).toEqual([...emergencyNumbers, northAmericanLine])
    expect(linked('sms')).toEqual([northAmericanLine])
    for (const number of linked('tel')) expect(page).toContain(`<b>${number}</b>`)
  })

  it('shows 988 under the United States and Canada only', () => {
    const [before = '', ...after] = page.split('<h2>United States and Canada</h2>')
    expect(after).toHaveLength(1)
    expect(before).not.toContain('988')
    expect(after.join('').split('<h2>').slice(1).join('')).not.toContain('988')
  })

  it('has the same directories, and the day on which it was checked', () => {
    for (const { host, address } of directories) expect(page).toMatch(new RegExp(`href="${address}"[^>]*>\\s*${host}`))
    expect(page.replace(/\s+/g, ' ')).toContain(`checked on ${checkedOn.day} November ${checkedOn.year}`)
  })

  it('says what the app can not do, and holds no script', () => {
    expect(page).toContain(english.help.cannotSee)
    expect(page).not.toContain('<script')
  })
})
