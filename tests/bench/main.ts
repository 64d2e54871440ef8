import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findBrowser, noBrowser } from '../../scripts/browser.mjs'
import { run } from '../../scripts/run.mjs'
import { verdictOn } from './figure'
import { figuresOf } from './figures'
import { full, quick } from './lengths'
import { circlesOf } from './circle'
import { referenceSite, sessionReference } from './reference'
import { tableOf } from './report'
import { measureAll, sections } from './run'
import { selfCheck } from './selfCheck'
import { siteOf, siteOfTexts } from './site'

const folder = 'bench-results'

/** Measures the app against the reference, prints the figures, and writes them and all they come from as JSON. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: sections.join(',') },
      build: { type: 'boolean', default: true },
      dist: { type: 'string' },
      'self-check': { type: 'boolean', default: false },
    },
    allowNegative: true,
  })
  const executable = findBrowser()
  if (!executable) throw new Error(noBrowser)
  if (values['self-check']) return selfCheck(executable)

  const build = values.build && values.dist === undefined
  if (build && (await run('npm', ['run', 'build'], { quiet: true })).code !== 0) throw new Error('The build failed.')
  const lengths = values.quick ? quick : full
  const asked = values.only.split(',')
  const unknown = asked.find((name) => !sections.some((section) => section === name))
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}: ${sections.join(', ')}.`)
  const load = loadavg()[0] ?? 0
  if (load > 1) console.log(`This machine is busy (load ${load.toFixed(1)}): its figures will waver.`)

  const app = await siteOf(values.dist)
  const circles = await circlesOf(executable, app.url)
  const reference = await siteOfTexts(referenceSite(circles))
  const results = await measureAll(
    { executable, app: app.url, reference: reference.url, sessionReference: reference.url + sessionReference },
    lengths,
    sections.filter((section) => asked.includes(section)),
  )
  await Promise.all([app.close(), reference.close()])

  const figures = figuresOf(results)
  console.log(tableOf(figures))
  mkdirSync(folder, { recursive: true })
  const verdicts = figures.map((figure) => ({ ...figure, verdict: verdictOn(figure) }))
  writeFileSync(
    `${folder}/bench.json`,
    JSON.stringify({ quick: values.quick, load: [load, loadavg()[0]], figures: verdicts, results }, null, 2),
  )
  const count = (verdict: string) => verdicts.filter((figure) => figure.verdict === verdict).length
  console.log(`${count('reached')} reached, ${count('NOT REACHED')} not reached, ${count('not measured')} not measured`)
}
