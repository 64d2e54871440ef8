import type { Catalogue } from './catalogue'

type Leaf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}` }[keyof T & string]

/** Every sentence a person can read has a key; the sentence itself is in the catalogue of their language. */
export type MessageKey = Leaf<Catalogue>

/** What to say, language left open until it reaches a screen. */
export interface Message {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, string | number>>
}

export const say = (key: MessageKey, values?: Message['values']): Message => (values ? { key, values } : { key })
