import { ext46 } from '../../src/exercises/breathing'
import { breathe } from '../../src/score/breaths'
import { fullnessAt } from '../../src/score/lungs'
import type { Driven } from '../browsers/driven'

/**
 * What is drawn of everything that moves, by what it is: its matrix, moved by shares of its own size where it
 * has one, and its opacity.
 */
export type Sought = Readonly<Record<string, readonly number[]>>

const score = breathe({ phases: ext46, pace: { perMinute: 6, towards: 6, holds: false }, durationMs: 30 * 60_000 })

/** How large the circle is at a time, from the score alone. */
export const scaleAt = (atMs: number): number => 0.6 + 0.4 * fullnessAt(score, atMs)

/** Holds every motion of the guide at a time, and reads what is drawn. */
export const seek = (browser: Driven, atMs: number): Promise<Sought> =>
  browser.run<Sought>(
    `const guide = document.getElementById('guide')
     const motions = guide.getAnimations({ subtree: true }).filter(({ effect }) => effect.target !== guide)
     for (const motion of motions) {
       motion.pause()
       motion.currentTime = args[0]
     }
     const found = {}
     for (const { effect } of motions) {
       const { target } = effect
       const { guide, tint, across = '', up = '' } = target.dataset
       const name = (guide === undefined ? '' : 'guide') + (tint === undefined ? '' : 'tint') + target.className + across + up
       const { transform, opacity, width, height } = getComputedStyle(target)
       const { a, b, c, d, e, f } = new DOMMatrix(transform === 'none' ? '' : transform)
       found[name] = [a, b, c, d, e / (parseFloat(width) || 1), f / (parseFloat(height) || 1), Number(opacity)]
     }
     return found`,
    atMs,
  )

/** Where two pictures differ by five digits or more, as lines to read. */
export function differences(one: Sought, other: Sought): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.flatMap((name) => {
    const [ours, theirs] = [one[name] ?? [], other[name] ?? []]
    const same =
      ours.length === theirs.length && ours.every((value, at) => Math.abs(value - (theirs[at] ?? NaN)) < 5e-6)
    return same ? [] : [`${name}: ${ours.join(' ')} is not ${theirs.join(' ')}`]
  })
}
