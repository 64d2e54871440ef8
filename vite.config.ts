import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPaint } from './build/firstPaint'
import { icuAlias, icuCatalogues } from './build/icuCatalogues'

export default defineConfig({
  base: './',
  plugins: [react(), icuCatalogues(), firstPaint()],
  resolve: { alias: icuAlias },
  build: { manifest: true, modulePreload: { polyfill: false }, target: 'es2022' },
})
