import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { icuAlias, icuCatalogues } from './build/icuCatalogues'

const shared = {
  plugins: [icuCatalogues(), react()],
  resolve: { alias: icuAlias },
  test: { server: { deps: { inline: ['use-intl'] } } }, // so that the alias reaches into it
}

const project = (name: string, test: object) => ({ ...shared, test: { ...shared.test, name, ...test } })

export default defineConfig({
  test: {
    projects: [
      // A thousand worlds a property, on a machine that may be busy. What is imported is read once a worker, not once a file.
      project('unit', {
        environment: 'node',
        include: ['tests/unit/**/*.test.{ts,tsx}'],
        testTimeout: 60_000,
        isolate: false,
      }),
      project('prove', { environment: 'node', include: ['tests/prove/**/*.prove.ts'], testTimeout: 120_000 }),
      project('screens', {
        environment: 'happy-dom',
        isolate: false,
        include: ['tests/screens/**/*.test.{ts,tsx}'],
        setupFiles: ['tests/screens/setup.ts'],
      }),
    ],
  },
})
