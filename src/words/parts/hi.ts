import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>('../hi/*.json', { import: 'default' })
