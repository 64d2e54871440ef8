import type { Words } from '../overlaid'

export const parts = import.meta.glob<Words>(['../pt-BR/*.json', '!../pt-BR/first.json'], {
  import: 'default',
  eager: true,
})
