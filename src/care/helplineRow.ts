import type { Hours, Way } from './helplineForm'

// Words for writing a row of the lists of helplines in.

export const always: Hours = { kind: 'always' }
export const notConfirmed: Hours = { kind: 'notConfirmed' }

export const call = (number: string): Way => ({ by: 'call', number })
export const text = (number: string, word?: string): Way => ({ by: 'text', number, ...(word ? { word } : {}) })
export const chat = (site: string, hours?: Hours): Way => ({ by: 'chat', site, ...(hours ? { hours } : {}) })
