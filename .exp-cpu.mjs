import { runnerImport } from 'vite'
const { module } = await runnerImport('/tmp/exp/cpu.ts')
await module.main(process.argv[2].split(','), Number(process.argv[3])); process.exit(0)
