import { run } from './run.mjs'
import { setUp } from './setup.mjs'

setUp()

if ((await run(process.execPath, ['scripts/build.mjs'], { quiet: true })).code !== 0) process.exit(1)

// Its packages may have been installed a moment ago, by the line above the last.
const { serve } = await import('./serve.mjs')
const wanted = 4173
const { port } = await serve({ port: wanted, otherwiseNext: true })
if (port !== wanted) console.log(`Port ${wanted} is taken, so it is ${port} this time.`)
console.log(`Holdspace is at http://localhost:${port} (Ctrl+C stops it).`)
