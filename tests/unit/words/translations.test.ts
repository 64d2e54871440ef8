import { describe, expect, it } from 'vitest'
import { lineProblems, missing, problems, wordsIn } from '../../../scripts/wordProblems.mjs'
import { languages } from '../../../src/words/languages'

const english = wordsIn('en')
const others = languages.map(({ code }) => code).filter((code) => code !== 'en')

// docs/translating.md says what to do where one of these fails: node scripts/words.mjs missing|check <code>

describe.each(others)('the words in %s', (code) => {
  const own = wordsIn(code)

  it('are all there; only a new exercise may wait, as a whole', () => {
    expect(missing(english.lines, own.lines).lacking).toEqual([])
  })

  it('have the keys, values and choices of English, the plurals of their own language, and no word that is unwelcome', () => {
    expect(problems(code, english.lines, own.lines).map(({ key, what }) => `${key} ${what}`)).toEqual([])
  })

  it('stand in the same parts as in English, so that each comes with its screen', () => {
    const astray = [...own.parts].filter(([key, part]) => english.parts.get(key) !== part)
    expect(astray).toEqual([])
  })
})

const taps = '{count, plural, one {# tap} other {# taps}}'

describe('the words of a language', () => {
  it.each([
    ['de', 'Carry on', 'Carry on', 'is the same'],
    ['de', 'Breathe', 'Atmen!', 'mark'],
    ['es', 'Breathe', '¡Respira', 'mark'],
    ['fr', 'It’s here', "C'est là", 'mark'],
    ['de', 'You’re here.', 'Gut gemacht.', 'Gut gemacht'],
    ['de', 'Breathe', 'Atme tief.', 'tief'],
    ['ar', 'Stop here', 'أحسنت', 'أحسنت'],
    ['ja', 'Breathe', '深呼吸しましょう', '深'],
    ['de', 'Call {number}', '{nummer} anrufen', 'values'],
    ['de', taps, '{count, plural, one {# Tipp} few {# Tipps} other {# Tipps}}', 'does not tell apart'],
    ['ar', taps, '{count, plural, one {نقرة} other {# نقرة}}', 'lacks the plural two'],
    ['de', taps, '{count, plural, offset:1 one {# Tipp} other {# Tipps}}', 'offset'],
    ['de', taps, '{count, plural, one {# Tipp} other {# Tipps}', 'brace'],
    ['de', '{n, select, a {x} other {y}}', '{n, select, b {zz} other {yy}}', 'branches'],
    ['de', 'Call 112', 'Rufe die 110 an', '112'],
    ['de', 'Holdspace opens', 'Die App geht auf', 'name'],
    ['de', 'Stop', 'Du kannst an dieser Stelle jederzeit damit aufhören', 'longer'],
  ])('are not like this in %s: %s, %s', (code, before, line, what) => {
    expect(lineProblems(code, before, line).join('; ')).toContain(what)
  })

  it.each([
    ['de', 'Carry on', 'Weitermachen'],
    ['de', taps, '{count, plural, one {# Tipp} other {# Tipps}}'],
    ['ja', taps, '{count, plural, other {#回}}'],
    ['ar', taps, '{count, plural, =0 {لا نقرات} one {نقرة} two {نقرتان} few {# نقرات} many {# نقرة} other {# نقرة}}'],
  ])('may be like this in %s: %s, %s', (code, before, line) => {
    expect(lineProblems(code, before, line)).toEqual([])
  })

  it('are missing one by one, except those of an exercise that nobody has begun to translate', () => {
    const lines = (...keys: readonly string[]) => new Map(keys.map((key) => [key, key]))
    const all = lines('now.title', 'exercise.a/b.name', 'exercise.a/b.about', 'exercise.c/d.name', 'exercise.c/d.about')
    expect(missing(all, lines('exercise.a/b.name'))).toEqual({
      lacking: ['now.title', 'exercise.a/b.about'],
      waiting: ['exercise.c/d.name', 'exercise.c/d.about'],
    })
  })
})
