import { randomBytes } from 'node:crypto'
import { fullnessStops } from '../../src/score/motion'
import { lungEasing } from '../../src/score/lungs'
import type { Score } from '../../src/score/score'
import { pageOf } from './page'
import { scoreOfJoined, scoreOfLink } from './session'
import { remember, runStandIn } from './standInApp'

/**
 * Faults that the bench must see. `late`: nothing moves before the script has come. `greedy`: fetches ahead at once.
 * `deaf`: an early tap is neither seen nor kept. `frames`: a script moves the guide at each frame. `adding`: cues follow
 * by adding up intervals. `unpaused`: goes on while hidden. `restart`: carries on from the beginning. `leak`: keeps things.
 */
export const faults = ['none', 'late', 'greedy', 'deaf', 'frames', 'adding', 'unpaused', 'restart', 'leak'] as const
export type Fault = (typeof faults)[number]

const joined = scoreOfJoined()

/** As heavy to fetch as an app, so that a tap can come before it. */
const ballast = randomBytes(60_000).toString('base64')

/** The smallest page with the app's hooks, to try the bench on: whole, or with one fault. */
export function standIn(fault: Fault): Readonly<Record<string, string>> {
  const late = fault === 'late'
  const setting = { link: scoreOfLink(45), joined, easing: lungEasing, fault }
  return {
    'index.html': pageOf({
      title: 'Stand-in',
      style: `
body { margin: 0; background: #0d181c; color: #ecf1ea; font: 1rem sans-serif; text-align: center }
[data-guide] { width: 177px; height: 177px; margin: 60px auto; border-radius: 50%; background: #b98d63 }
${late ? '.late' : ''}[data-guide] { animation: ramp ${joined.totalMs}ms both }
@keyframes ramp { ${keyframes(joined)} }
button { display: block; width: 300px; height: 56px; margin: 8px auto; background: #16282f; color: inherit; border: 0 }
[data-tapped] { background: #5f7f86 }`,
      body: `<div data-guide></div>
<main class="now"><p>You're here.</p><button data-action="breathe">Breathe with this</button></main>
<script src="app.js" defer></script>`,
      script: fault === 'deaf' ? '' : `(${String(remember)})()`,
    }),
    'app.js': `(${String(runStandIn)})(${JSON.stringify(setting)})\n//${ballast}\n`,
    'ahead.js': '// something for later\n',
  }
}

const keyframes = (score: Score): string =>
  fullnessStops(score)
    .map(({ atMs, value, curve }) => {
      const easing = curve === 'lungs' ? lungEasing : 'linear'
      return `${(atMs / score.totalMs) * 100}% { transform: scale(${0.6 + 0.4 * value}); animation-timing-function: ${easing} }`
    })
    .join('\n')
