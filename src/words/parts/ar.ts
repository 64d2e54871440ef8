import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>('../ar/*.json', { import: 'default' })
