import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>('../es/*.json', { import: 'default' })
