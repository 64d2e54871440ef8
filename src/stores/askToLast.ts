import type { Lasting } from '../device/lasting'

export interface AskToLast {
  /** Something is kept now that was not: asked only where no question comes up over what somebody is doing. */
  readonly kept: () => void
  /** A person has just seen to what is kept, by a file: a question about it comes as no surprise. */
  readonly seenTo: () => void
}

/** Asks the browser to let what is kept last, once for each page, and never before there is something. */
export function createAskToLast(lasting: Lasting): AskToLast {
  let asked = false
  const ask = () => {
    if (asked) return
    asked = true
    void lasting.ask()
  }
  return {
    kept: () => {
      if (lasting.asksNobody()) ask()
    },
    seenTo: ask,
  }
}
