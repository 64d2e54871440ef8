import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../fr/*.json', '!../fr/first.json'], { import: 'default', eager: true })
