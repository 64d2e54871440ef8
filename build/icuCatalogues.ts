import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

interface Tree {
  readonly [key: string]: string | Tree
}

const compiled = (value: string | Tree): unknown =>
  typeof value === 'string'
    ? compile(value)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]))

/** Compiles the catalogues when they are built, so that no message parser reaches the browser. */
export const icuCatalogues = (): Plugin => ({
  name: 'icu-catalogues',
  enforce: 'pre',
  transform: {
    filter: { id: /\/words\/[\w-]+\/[\w-]+\.json$/ },
    handler: (code) => ({
      code: `export default ${JSON.stringify(compiled(JSON.parse(code)))}`,
      moduleType: 'js',
      map: null,
    }),
  },
})

/** use-intl's formatter without its parser: what the compiled catalogues need. */
export const icuAlias = { 'use-intl/format-message': 'use-intl/format-message/format-only' }
