import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>('../fr/*.json', { import: 'default' })
