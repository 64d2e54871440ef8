import { describe, expect, it } from 'vitest'
import { messagesIn, readings, sentencesOf, wordsIn } from './catalogues'

/** Words that judge, order, promise or claim. Source: docs/sources.md#words */
const unwelcome: readonly RegExp[] = [
  /\b(good|bad|better|great|perfect|poor)\b/i,
  /\b(success\w*|fail\w*|correct\w*)\b/i,
  /\b(just|simply|easy|easily)\b/i,
  /\b(should|must|have to|(?<!no )need to|try to|keep trying|don[’']t forget)\b/i,
  /\b(calm down|relax|let go|surrender|submit|give in|close your eyes|lie down|deep\w*)\b/i,
  /\b(well done|nice work|congratulations|proud|achiev\w*|goal|streak|badge|score|level)\b/i,
  /\b(will feel|this works|works for|you(?: a|[’'])re safe|it(?: i|[’'])s over|guarantee\w*)\b/i,
  /\b(therapeutic|clinical\w*|proven|cure[sd]?|heal(?:s|ing)?|relieves?|reduces?|diagnos\w*|prescri\w*)\b/i,
  /\b(drown\w*|battle|fight|war|weapon|explode\w*)\b/i,
  /!/,
]

/** Where an unwelcome word says something else, and why. */
const meant: Readonly<Record<string, readonly [word: string, why: string]>> = {
  'cue.first': ['deep', 'it says that depth is not asked for'],
  'exercise.breathe/nat.name': ['Just', 'the name of the exercise: nothing more than noticing'],
}

const messages = [...messagesIn('en')]

const unwelcomeIn = (message: string): readonly string[] => [
  ...new Set(readings(message).flatMap((text) => unwelcome.flatMap((each) => each.exec(text)?.[0] ?? []))),
]

/** A cue is read while breathing; everything else while upset. */
const mostWords = (key: string) => (key.startsWith('cue.') ? 8 : 11)

const tooLong = (key: string, message: string): readonly string[] =>
  readings(message)
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence) > mostWords(key))

describe('every line a person reads', () => {
  it('judges, orders and promises nothing', () => {
    const found = messages.flatMap(([key, message]) =>
      unwelcomeIn(message)
        .filter((word) => word !== meant[key]?.[0])
        .map((word) => `${key}: ${word}`),
    )
    expect(found).toEqual([])
  })

  it('has no exception that is needed no more', () => {
    const lines = new Map(messages)
    const idle = Object.entries(meant).filter(([key, [word]]) => !unwelcomeIn(lines.get(key) ?? '').includes(word))
    expect(idle).toEqual([])
  })

  it('is short: cues at most 8 words, other sentences under 12', () => {
    expect(messages.flatMap(([key, message]) => tooLong(key, message).map((line) => `${key}: ${line}`))).toEqual([])
  })

  it('is written with the marks of print', () => {
    // straight quotes would also be taken for ICU's own
    const odd = messages.filter(([, message]) => /['"]|\.\.\.|\s\s|^\s|\s$|--/.test(message))
    expect(odd).toEqual([])
  })

  it('asks for nothing that the compiler of the catalogues passes over without a word', () => {
    expect(messages.filter(([, message]) => /\boffset:|\{\w+, (?:date|time|number), /.test(message))).toEqual([])
  })

  it.each([
    ['Well done, keep going.', ['Well done']],
    ['You should breathe now.', ['should']],
    ['{count, plural, one {# good breath} other {# breaths}}', ['good']],
    ['Take a deep breath.', ['deep']],
    ['Breathe in!', ['!']],
    ['No need to change anything.', []],
  ])('would be noticed: %s', (line, words) => {
    expect(unwelcomeIn(line)).toEqual(words)
  })

  it('would be noticed when it runs on, in any of its forms', () => {
    const line = '{n, plural, one {One} other {All these # breaths}} may go on for as long as you like'
    expect(tooLong('past.row', line)).toHaveLength(1)
    expect(tooLong('cue.in', line)).toHaveLength(2)
  })
})
