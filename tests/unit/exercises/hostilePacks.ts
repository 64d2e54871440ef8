import fc from 'fast-check'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { linkable, planOfMade } from '../../../src/exercises/made'
import { packFile, readPackFile } from '../../../src/exercises/packFile'
import { planLink, readPlanLink } from '../../../src/exercises/packLink'
import type { ReadPack } from '../../../src/exercises/packRead'
import { madeAnything } from './madeOthers'
import { madePlans } from './madePlans'

const nasty = fc.constantFrom(
  ',holds:true',
  ',handsFree:true',
  ',secondContact:true',
  ',unpacedFirstMs:0',
  ',rampFrom:60',
  ',gentle:false',
  '&cautions=',
  '&w=none',
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

export const hostileLinks = fc.oneof(
  fc.string({ unit: 'binary' }),
  spoilt(madePlans.map((plan) => planLink(plan) ?? 'plan?v=1&s=')),
)
export const hostileFiles = fc.oneof(fc.string(), fc.json({ maxDepth: 6 }), spoilt(madeAnything.map(packFile)))

/** What somebody hands over who means no good, and who reads it. */
export const hostile = fc.oneof(
  hostileLinks.map((text) => ({ text, read: readPlanLink })),
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

/** The link of what was read; none where it is no plan. */
export function linkOf(read: ReadPack): string | undefined {
  const plan = read.ok ? linkable(read.made) : undefined
  return plan && planLink(plan)
}
