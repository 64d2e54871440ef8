import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../hi/*.json', '!../hi/first.json'], { import: 'default', eager: true })
