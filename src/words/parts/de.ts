import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>('../de/*.json', { import: 'default' })
