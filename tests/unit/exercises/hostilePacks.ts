import fc from 'fast-check'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { planOfMade } from '../../../src/exercises/made'
import { groupIds } from '../../../src/exercises/muscleGroups'
import { packFile, readPackFile } from '../../../src/exercises/packFile'
import { packLink, readPackLink } from '../../../src/exercises/packLink'
import type { ReadPack } from '../../../src/exercises/packRead'
import { madeAnything, madeNamed } from './madeOthers'

const nasty = fc.constantFrom(
  ',holds:true',
  ',handsFree:true',
  ',secondContact:true',
  ',unpacedFirstMs:0',
  ',rampFrom:60',
  ',gentle:false',
  '&cautions=',
  '&w=none',
  '&softly=false',
  '&m=whole',
  ',en:x',
  '99,',
  '&name=',
  ';',
  '__proto__',
  '%00',
  '%',
  '\u202E',
  '\uD800',
  '1e999',
  '-1',
  '"holds":true,',
  '"softly":false,',
  '"cautions":[],',
  '"count":1e99,',
  '"secondContact":true,',
  '"__proto__":{"holds":true},',
  '{"a":'.repeat(20),
  '[',
)

/** A sound text with something put in, taken out, or written twice somewhere in it. */
const spoilt = (sound: fc.Arbitrary<string>) =>
  fc
    .tuple(
      sound,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), nasty, fc.nat(9)), { minLength: 1, maxLength: 4 }),
    )
    .map(([text, faults]) =>
      faults.reduce((so, [where, put, cut]) => {
        const at = Math.floor(where * so.length)
        return so.slice(0, at) + put + so.slice(at + cut)
      }, text),
    )

const seconds = fc
  .array(fc.constantFrom('0', '0.1', '1', '4', '15', '30', '99'), { minLength: 4, maxLength: 4 })
  .map((each) => each.join('+'))
const wish = fc.constantFrom(
  'minutes:60',
  'minutes:99',
  'rounds:3',
  'rounds:9',
  'coupled:true',
  'own:4+15+6+15',
  'holds:true',
  'holds:false',
  'gentle:true',
  'gentle:false',
  'secondContact:true',
  'handsFree:true',
  'rampFrom:60',
)
const stepWishedFor = fc
  .tuple(
    fc.constantFrom('breathe/box', 'breathe/478', 'breathe/own', 'move/jacks', 'cold/bowl', 'muscle/16', 'senses/own'),
    fc.array(wish, { maxLength: 2 }),
  )
  .map(([exercise, wishes]) => [exercise, ...wishes].join(','))

/** Soundly written, and asking for as much as it can. */
const greedy = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 60 }).map((name) => `plan?v=1&n=${encodeURIComponent(name)}`),
    fc.oneof(
      fc.array(stepWishedFor, { minLength: 1, maxLength: 3 }).map((steps) => `&s=${steps.join(';')}`),
      seconds.map((own) => `&o=${own}`),
      fc
        .tuple(fc.constantFrom('0', '1', '10', '99', '1.5'), fc.webFragments())
        .map(([count, text]) => `&t=${count},en:${text}`),
      fc.array(fc.constantFrom(...groupIds), { maxLength: 30 }).map((parts) => `&m=${parts.join('+')}`),
    ),
    fc.constantFrom('', '&w=cold', '&w=holds+holds', '&softly=true', '&softly=false'),
  )
  .map((parts) => parts.join(''))

export const hostileLinks = fc.oneof(
  fc.string({ unit: 'binary' }),
  greedy,
  spoilt(madeNamed.map((made) => packLink(made) ?? 'plan?v=1&s=')),
)
export const hostileFiles = fc.oneof(fc.string(), fc.json({ maxDepth: 6 }), spoilt(madeAnything.map(packFile)))

/** What somebody hands over who means no good, and who reads it. */
export const hostile = fc.oneof(
  hostileLinks.map((text) => ({ text, read: readPackLink })),
  hostileFiles.map((text) => ({ text, read: readPackFile })),
)

/** Whether what was read takes a caution away that the same exercises would have without it. */
export function weakened(read: ReadPack): boolean {
  if (!read.ok) return false
  const { steps } = planOfMade(read.made, 'en')
  return steps.some((step, at) => {
    const { holds, handsFree, secondContact, gentle, softly, minutes = 1 } = step.options
    const undone = holds === true || gentle === false || softly === false
    const chosenForThem = undone || handsFree !== undefined || secondContact !== undefined
    const before = steps[at - 1]
    const rightAfterMoving = before !== undefined && before.exercise.startsWith('move/') && asksToHold(step)
    return chosenForThem || minutes > 60 || (rightAfterMoving && step.exercise.startsWith('breathe/'))
  })
}

/** The link of what was read; none where nothing was. */
export const linkOf = (read: ReadPack): string | undefined => (read.ok ? packLink(read.made) : undefined)
