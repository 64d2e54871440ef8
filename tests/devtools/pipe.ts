import type { CDPSession } from '@playwright/test'
import type { Readable, Writable } from 'node:stream'

/** Commands with the protocol's own parameter and answer types. */
export type Send = CDPSession['send']

/** What a browser says unasked. `sessionId` names the tab; the browser itself has none. */
export interface Message {
  readonly method: string
  readonly params: Parsed
  readonly sessionId?: string
}

export interface Pipe {
  readonly send: (sessionId?: string) => Send
  /** @returns how to stop listening. */
  readonly listen: (listener: (message: Message) => void) => () => void
}

/** JSON as it comes: the protocol's types say what is in it. */
export type Parsed = ReturnType<typeof JSON.parse>

interface Waiting {
  readonly resolve: (result: Parsed) => void
  readonly reject: (error: Error) => void
}

/** A browser that has not answered by then never will. */
const patienceMs = 60_000

/** The DevTools protocol over a pair of pipes: JSON messages, each ended by a zero byte. */
export function openPipe(toBrowser: Writable, fromBrowser: Readable): Pipe {
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<(message: Message) => void>()
  let lastId = 0
  let begun: Buffer[] = []

  function receive(text: string) {
    const message: Parsed = JSON.parse(text)
    const asked = waiting.get(message.id)
    if (!asked) {
      for (const listener of listeners) listener(message)
      return
    }
    waiting.delete(message.id)
    if (message.error) asked.reject(new Error(`${message.error.message} ${message.error.data ?? ''}`.trim()))
    else asked.resolve(message.result)
  }

  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...begun, chunk.subarray(from, end)]).toString()
      begun = []
      from = end + 1
      receive(text)
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  })
  const closed = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'))
    waiting.clear()
  }
  fromBrowser.on('close', closed)
  toBrowser.on('error', closed)

  return {
    send: (sessionId) => (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        const late = setTimeout(() => {
          waiting.delete(id)
          reject(new Error(`The browser has not answered ${method}.`))
        }, patienceMs)
        const answered =
          <Value>(then: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(late)
            then(value)
          }
        waiting.set(id, { resolve: answered(resolve), reject: answered(reject) })
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      }),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
