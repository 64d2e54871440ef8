import { existsSync } from 'node:fs'
import { missing, problems, wordsIn } from './wordProblems.mjs'
import { root } from './setup.mjs'

// For translators (docs/translating.md):
//   node scripts/words.mjs missing de    what German lacks: part, key and English, one a line
//   node scripts/words.mjs check de      what is held against the German words that are there
//   node scripts/words.mjs countries de  the names of countries as a part, as the platform knows them

const [command, code = ''] = process.argv.slice(2)

if (
  !['missing', 'check', 'countries'].includes(command ?? '') ||
  !existsSync(`${root}src/words/${code}`) ||
  code === ''
) {
  console.error(
    'Say what and in which language: node scripts/words.mjs missing|check|countries <code>, with a folder src/words/<code>.',
  )
  process.exit(2)
}

const english = wordsIn('en')
const own = wordsIn(code)

if (command === 'missing') {
  const { lacking, waiting } = missing(english.lines, own.lines)
  for (const key of [...lacking, ...waiting])
    console.log(`${english.parts.get(key)}\t${key}\t${english.lines.get(key)}`)
  console.error(`${lacking.length + waiting.length} of ${english.lines.size} lines are missing in ${code}.`)
} else if (command === 'countries') {
  const names = new Intl.DisplayNames([code], { type: 'region' })
  const codes = [...english.lines.keys()].filter((key) => key.startsWith('country.')).map((key) => key.slice(8))
  console.log(JSON.stringify({ country: Object.fromEntries(codes.map((each) => [each, names.of(each)])) }, null, 2))
} else {
  const found = problems(code, english.lines, own.lines)
  const elsewhere = [...own.parts].filter(([key, part]) => (english.parts.get(key) ?? part) !== part)
  for (const { key, what } of found) console.log(`${own.parts.get(key)}\t${key}\t${what}\t${own.lines.get(key)}`)
  for (const [key, part] of elsewhere) console.log(`${part}\t${key}\tstands in ${english.parts.get(key)} in English`)
  console.error(`${own.lines.size} lines in ${code}, ${found.length + elsewhere.length} to look at.`)
  process.exitCode = found.length + elsewhere.length > 0 ? 1 : 0
}
