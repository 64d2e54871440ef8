import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPaint } from './build/firstPaint'
import { icuAlias, icuCatalogues } from './build/icuCatalogues'
import { languagePages } from './build/languagePages'
import { offline } from './build/offline'
import { silentFile } from './build/silence'

const firstRoute =
  /node_modules\/(react|react-dom|scheduler|use-intl|icu-minify|wouter|zustand)\/|preload-helper|rolldown\/runtime|src\/screens\/(language|words|world)\.tsx?|src\/stores\/underWay\.ts/

export default defineConfig({
  base: './',
  plugins: [react(), icuCatalogues(), firstPaint(), languagePages(), silentFile(), offline()],
  resolve: { alias: icuAlias },
  worker: { format: 'es' },
  build: {
    // What the first route needs anyway comes in two files instead of seven: each request costs its headers.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: firstRoute }] } } },
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
})
