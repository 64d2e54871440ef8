import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../ja/*.json', '!../ja/first.json'], { import: 'default', eager: true })
