import { describe, expect, it } from 'vitest'
import { createAskToLast } from '../../../src/stores/askToLast'

function browser(asksNobody: boolean) {
  let asked = 0
  const asking = createAskToLast({
    asksNobody: () => asksNobody,
    ask: () => {
      asked++
      return Promise.resolve(false)
    },
  })
  return { ...asking, asked: () => asked }
}

describe('the browser is asked to let what is kept last', () => {
  it('once, when something is kept', () => {
    const { kept, seenTo, asked } = browser(true)
    expect(asked()).toBe(0)
    kept()
    kept()
    seenTo()
    expect(asked()).toBe(1)
  })

  it('where it would turn to the person, only once they have seen to a file', () => {
    const { kept, seenTo, asked } = browser(false)
    kept()
    expect(asked()).toBe(0)
    seenTo()
    expect(asked()).toBe(1)
  })
})
