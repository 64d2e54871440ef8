import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Vite reads the TypeScript, this bench's and the core's whose scores it measures against: Node 20 cannot.
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)))
await module.main(process.argv.slice(2))
