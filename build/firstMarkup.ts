import { createServer } from 'vite'
import { icuAlias, icuCatalogues } from './icuCatalogues'

/** What stands in the page before any script has run. */
export interface Markup {
  readonly guide: string
  readonly app: string
}

/** The first screen as markup, in any language. To be closed once all that are wanted are there. */
export async function firstMarkup() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [icuCatalogues()],
    resolve: { alias: icuAlias },
    ssr: { noExternal: ['use-intl'] },
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const { renderGuide, renderApp } = await server.ssrLoadModule('/build/renderFirstPaint.tsx')
  return {
    in: (code: string): Markup => ({ guide: String(renderGuide(code)), app: String(renderApp(code)) }),
    close: () => server.close(),
  }
}
