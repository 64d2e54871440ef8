import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { minifySync, type Plugin } from 'vite'
import { firstLoop, firstRamp } from '../src/exercises/firstBreath'
import { lungEasing } from '../src/score/lungs'
import { stepped, underStops, type Stop } from '../src/ui/motion'
import { fullnessStops, tintStops } from '../src/score/motion'
import type { Score } from '../src/score/score'
import { firstMarkup } from './firstMarkup'
import { asChosen, asTheDevice } from './gentleStyles'
import { contentPolicy } from './policy'

const source = (path: string) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')

/**
 * Puts the first screen into index.html: its markup from the app's own component, its motion from the app's own
 * score, its styles and the one small script inline, and the policy that allows those by their hashes.
 */
export const firstPaint = (): Plugin => ({
  name: 'first-paint',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { server }) => {
      const { light, rest } = motionStyles()
      const gentle = source('ui/guide/gentle.css')
      const first = shortened(
        [source('ui/tokens.css'), source('ui/guide/guide.css'), asTheDevice(gentle), light].join('\n'),
      )
      const then = shortened([asChosen(gentle), source('ui/page.css'), rest].join('\n'))
      const script = scriptText(source('screens/now/beforeApp.js'))
      const markup = await firstMarkup()
      const { guide, app } = markup.in('en')
      await markup.close()
      // The guide before all else: on a slow phone it is seen while the rest is still being read.
      const body = [guide, `<style>${then}</style>`, `<script>${script}</script>`, app].join('\n    ')
      const page = withoutBlockingStyles(html)
        .replace('<!--style-->', () => `<style>${first}</style>`)
        .replace('<!--body-->', () => body)
      if (server) return page // Vite's development client needs scripts and styles of its own
      const styles = [first, then].map(hashOf).join(' ')
      return page.replace('<!--policy-->', () => contentPolicy({ script: hashOf(script), style: styles }))
    },
  },
})

/** The guide's keyframes: the way down once, then one breath for ever. The light's come first, its words' after. */
function motionStyles(): { readonly light: string; readonly rest: string } {
  const scale = (value: number) => 0.6 + 0.4 * value
  const bar = (value: number) => 0.05 + 0.95 * value
  const down = fullnessStops(firstRamp)
  const round = fullnessStops(firstLoop)
  const light = [
    `:root{--ramp:${firstRamp.totalMs}ms;--loop:${firstLoop.totalMs}ms}`,
    // Two properties, or both would leave the compositor; and the loop, which lasts, has the one that costs it less.
    keyframes('breath-ramp', firstRamp, given(down), (value) => `scale:${short(scale(value))}`),
    keyframes('breath-loop', firstLoop, round, (value) => `transform:scale(${short(scale(value))})`),
    keyframes('glow-ramp', firstRamp, down, opacity),
    keyframes('glow-loop', firstLoop, round, opacity),
    keyframes('tint-ramp', firstRamp, tintStops(firstRamp), opacity),
    keyframes('tint-loop', firstLoop, tintLoop(), opacity),
    keyframes('under-ramp', firstRamp, underStops(tintStops(firstRamp)), opacity),
    keyframes('under-loop', firstLoop, underStops(tintLoop()), opacity),
  ]
  const rest = [
    keyframes('bar-ramp', firstRamp, given(down), (value) => `transform:scaleX(${short(bar(value))})`),
    keyframes('bar-loop', firstLoop, round, (value) => `scale:${short(bar(value))} 1`),
    keyframes('bar-ramp-steps', firstRamp, given(down), (value) => `transform:scaleX(${short(bar(value))})`, stepped),
    keyframes('bar-loop-steps', firstLoop, round, (value) => `scale:${short(bar(value))} 1`, stepped),
    // One word above the other, and the one that is wanted moved into sight: never two at once, never half of one.
    keyframes('word-ramp', firstRamp, wordStops(firstRamp), (value) => `transform:translateY(${-2 * value}rem)`),
    keyframes('word-loop', firstLoop, wordStops(firstLoop), (value) => `translate:0 ${-2 * value}rem`),
  ]
  return { light: light.join('\n'), rest: rest.join('\n') }
}

/** Which word is seen: 0 for the in-breath's, 1 for the out-breath's. At the end of the ramp it is the loop's to say. */
const wordStops = ({ cues, totalMs }: Score): readonly Stop[] => [
  ...cues.map(({ startMs, action }): Stop => ({ atMs: startMs, value: action === 'out' ? 1 : 0, curve: 'held' })),
  { atMs: totalMs, value: 0, curve: 'held' },
]

/**
 * The way down, at whose very end the size is the loop's to give. What the ramp ends with stays for ever, and the two are
 * multiplied: ending at 1 it neither makes the loop smaller nor has the browser draw the light larger than it ever is.
 */
function given(down: readonly Stop[]): readonly Stop[] {
  const last = down.at(-1)
  if (!last) return down
  return [...down.slice(0, -1), { ...last, atMs: last.atMs - 1, curve: 'held' }, { ...last, value: 1 }]
}

/** In the loop, the colour of the out-breath before it fades as the in-breath begins. */
function tintLoop(): readonly Stop[] {
  const [first, ...rest] = tintStops(firstLoop)
  return first ? [{ ...first, value: 1 }, { ...first, atMs: 400, value: 0 }, ...rest] : rest
}

const opacity = (value: number) => `opacity:${short(value)}`
const short = (value: number) => String(Number(value.toFixed(5)))

function keyframes(
  name: string,
  { totalMs }: Score,
  stops: readonly Stop[],
  style: (value: number) => string,
  lungs = lungEasing,
): string {
  const frames = stops.map(({ atMs, value, curve }) => {
    const easing = `animation-timing-function:${curve === 'lungs' ? lungs : curve === 'held' ? 'step-end' : 'linear'}`
    return `${short((atMs / totalMs) * 100)}%{${style(value)};${easing}}`
  })
  return `@keyframes ${name}{${frames.join('')}}`
}

/** In the head, style sheets and what is fetched ahead would hold back the first paint; at the end, only the app. */
function withoutBlockingStyles(html: string): string {
  const links = [...html.matchAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g)].map(([link]) => link)
  const scripts = [...html.matchAll(/\s*<script type="module"[^>]*><\/script>/g)].map(([script]) => script)
  const bare = [...links, ...scripts].reduce((page, tag) => page.replace(tag, ''), html)
  return bare.replace('</body>', () => `${[...links, ...scripts].map((tag) => tag.trim()).join('\n    ')}\n  </body>`)
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const shortened = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()

function scriptText(code: string): string {
  const { code: small } = minifySync('beforeApp.js', code)
  return small.trim()
}
