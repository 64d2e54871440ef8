import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../de/*.json', '!../de/first.json'], { import: 'default', eager: true })
