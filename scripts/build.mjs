import { isAbsolute, join } from 'node:path'
import { build } from 'vite'
import { compress } from './compress.mjs'
import { writeDigests } from './digests.mjs'
import { writeHosting } from './hosting.mjs'
import { writeSbom } from './sbom.mjs'
import { root } from './setup.mjs'

// Builds the app into dist, or into the folder that is named.

const named = process.argv[2] ?? 'dist'
const outDir = isAbsolute(named) ? named : join(root, named)

// Whatever the shell says: what is shipped never holds React's own development aids.
process.env.NODE_ENV = 'production'

await build({ root, configLoader: 'runner', build: { outDir, emptyOutDir: true } })
writeHosting(outDir)
writeSbom(outDir)
console.log(`Compressed ${await compress(outDir)} files.`)
writeDigests(outDir)
