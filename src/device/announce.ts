import type { Timer } from './timer'

/** Says something to whoever has the page read to them. `high` comes before what is being read; nobody else notices. */
export interface Announce {
  readonly say: (text: string, priority?: 'normal' | 'high') => void
}

/** How long what was said stays where a reader that came late might still find it. */
const clearedAfterMs = 5_000

type Notify = (text: string, options: { readonly priority: 'normal' | 'high' }) => void

/** Newer browsers take a message as it is. */
const canNotify = (host: Element): host is Element & { readonly ariaNotify: Notify } =>
  'ariaNotify' in host && typeof host.ariaNotify === 'function'

/**
 * By `ariaNotify` where there is one; else by two polite places, and two urgent ones, that take turns, since a place
 * that is given the same text again says nothing. Inside a dialog, for all outside of it is closed to readers meanwhile.
 */
export function createAnnounce(timer: Timer): Announce {
  const places = { normal: createPlaces('polite'), high: createPlaces('assertive') }
  let clear = () => {}
  return {
    say: (text, priority = 'normal') => {
      const host = document.querySelector('dialog[open]') ?? document.body
      if (canNotify(host)) return host.ariaNotify(text, { priority })
      clear()
      places[priority].next(host).textContent = text
      clear = timer.after(clearedAfterMs, () => {
        for (const each of [places.normal, places.high]) each.empty()
      })
    },
  }
}

function createPlaces(live: 'polite' | 'assertive') {
  const nodes = [0, 1].map(() => {
    const node = document.createElement('div')
    node.className = 'unseen'
    node.setAttribute('aria-live', live)
    node.setAttribute('aria-atomic', 'true')
    return node
  })
  let turn = 0
  const empty = () => {
    for (const node of nodes) node.textContent = ''
  }
  return {
    empty,
    /** The other one, where readers can find it now. */
    next: (host: Element): Element => {
      empty()
      turn = 1 - turn
      for (const node of nodes) if (node.parentElement !== host) host.append(node)
      return nodes[turn] ?? host
    },
  }
}
