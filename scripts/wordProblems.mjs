import { readdirSync, readFileSync } from 'node:fs'
import compile from 'icu-minify/compile'
import { root } from './setup.mjs'
import { isMeant, isTooLong, sameAsEnglish, unwelcome } from './wordRules.mjs'

// What is held against the words of a language, as lines to read. Used by words.mjs and by the tests.

/** @typedef {ReadonlyMap<string, string>} Lines every message by its key */
/** @typedef {{ key: string, what: string }} Problem */

/**
 * Every message of a language by its key, and the part that each key stands in.
 * @param {string} code
 */
export function wordsIn(code) {
  /** @type {Map<string, string>} */
  const lines = new Map()
  /** @type {Map<string, string>} */
  const parts = new Map()
  /** @type {(tree: object, before: string, part: string) => void} */
  const add = (tree, before, part) => {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value !== 'string') add(value, `${before}${name}.`, part)
      else {
        lines.set(before + name, value)
        parts.set(before + name, part)
      }
    }
  }
  const folder = `${root}src/words/${code}`
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    add(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), '', file)
  return { lines, parts }
}

/**
 * The keys that a language lacks. A new exercise may wait, as a whole, for somebody to translate it: until then its
 * words are English and marked so.
 * @param {Lines} english
 * @param {Lines} own
 */
export function missing(english, own) {
  const lacking = [...english.keys()].filter((key) => !own.has(key))
  const begun = new Set([...own.keys()].map(exerciseOf))
  return {
    lacking: lacking.filter((key) => exerciseOf(key) === undefined || begun.has(exerciseOf(key))),
    waiting: lacking.filter((key) => exerciseOf(key) !== undefined && !begun.has(exerciseOf(key))),
  }
}

/** @param {string} key */
const exerciseOf = (key) => /^exercise\.[^.]+\./.exec(key)?.[0]

/**
 * All that is wrong with what is there, apart from what is missing.
 * @param {string} code
 * @param {Lines} english
 * @param {Lines} own
 * @returns {Problem[]}
 */
export function problems(code, english, own) {
  return [...own].flatMap(([key, line]) => {
    const before = english.get(key)
    if (before === undefined) return [{ key, what: 'is no key of English' }]
    return lineProblems(code, before, line, key).map((what) => ({ key, what }))
  })
}

/**
 * @param {string} code
 * @param {string} before the English line
 * @param {string} line
 * @param {string} key
 * @returns {string[]}
 */
export function lineProblems(code, before, line, key = '') {
  /** @type {string[]} */
  const found = []
  if (line === before && !sameAsEnglish(code, key, line)) found.push('is the same as in English')
  if (/\boffset:/.test(line)) found.push('has an offset, which is passed over without a word')
  if (/['"!¡！]|\.\.\.|\s\s|^\s|\s$|--/.test(line)) found.push('has a mark that is not of print, or calls out')
  for (const each of unwelcome[code] ?? []) {
    const word = each.exec(line)?.[0]
    if (word !== undefined && !isMeant(key)) found.push(`says “${word}”`)
  }
  if (isTooLong(code, before, line)) found.push('is much longer than the English')
  let mine
  try {
    mine = shapeOf(line)
  } catch {
    return [...found, 'is no message: a brace is left open, or a plural has no other']
  }
  const theirs = shapeOf(before)
  if (mine.values.join() !== theirs.values.join())
    found.push(`has the values ${mine.values.join() || 'none'} for ${theirs.values.join() || 'none'}`)
  if (mine.selects.join() !== theirs.selects.join()) found.push('chooses among other branches')
  for (const branches of mine.plurals) found.push(...pluralProblems(code, branches))
  const lost = numbersIn(before).filter((each) => !numbersIn(line).includes(each))
  if (lost.length > 0) found.push(`has lost the number ${lost.join(' ')}`)
  if (before.includes('Holdspace') && !line.includes('Holdspace')) found.push('has lost the name')
  return found
}

/**
 * The branches that a language tells apart in whole numbers are all there, and no others.
 * @param {string} code
 * @param {readonly string[]} branches
 */
function pluralProblems(code, branches) {
  const rules = new Intl.PluralRules(code)
  const known = rules.resolvedOptions().pluralCategories
  const foreign = branches.filter((each) => !each.startsWith('=') && !known.some((category) => category === each))
  const exact = new Set(branches.filter((each) => each.startsWith('=')).map((each) => Number(each.slice(1))))
  const needed = new Set(
    Array.from({ length: 200 }, (_, at) => at)
      .filter((at) => !exact.has(at))
      .map((at) => rules.select(at)),
  )
  const absent = [...needed].filter((each) => !branches.some((branch) => branch === each))
  return [
    ...foreign.map((each) => `has the plural ${each}, which ${code} does not tell apart`),
    ...absent.map((each) => `lacks the plural ${each}`),
  ]
}

/**
 * What a message asks for: the names of its values, the branches of its choices and of its plurals.
 * @param {string} line
 */
function shapeOf(line) {
  /** @type {Set<string>} */
  const values = new Set()
  /** @type {Set<string>} */
  const selects = new Set()
  /** @type {string[][]} */
  const plurals = []
  /** @type {(node: unknown) => void} */
  const walk = (node) => {
    if (!Array.isArray(node)) return
    const [name, kind, branches] = node
    if (typeof name === 'string' && isBranches(branches) && typeof kind === 'number') {
      values.add(name)
      const names = Object.keys(branches)
      if (kind === kinds.select) selects.add(`${name}: ${names.toSorted().join()}`)
      else plurals.push(names)
      for (const branch of Object.values(branches)) if (Array.isArray(branch)) branch.forEach(walk)
    } else if (node.length === 1 && typeof name === 'string') values.add(name)
  }
  const compiled = compile(line)
  for (const node of Array.isArray(compiled) ? compiled : []) walk(node)
  return { values: [...values].toSorted(), selects: [...selects].toSorted(), plurals }
}

const kinds = { select: 1 }

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isBranches(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @type {(line: string) => readonly string[]} */
const numbersIn = (line) => line.replaceAll(/\{\w+, (?:plural|select),|=\d+ ?\{|\b\d+ \{/g, '').match(/\d+/g) ?? []
