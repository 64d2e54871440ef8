import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../es/*.json', '!../es/first.json'], { import: 'default', eager: true })
