import { outputOf, type Frame } from './envelope'
import type { Page } from '../../devtools/page'

/** The audio clock and the page's clock at one instant, in ms, as the browser gives them. */
export interface Pair {
  readonly heardMs: number
  readonly clockMs: number
}

interface Listening {
  readonly frames: readonly number[]
  readonly pairs: readonly Pair[]
  readonly startMs: number
}

/**
 * Listens to everything that the page sends to its speaker, from its next document on. A worklet counts render quanta,
 * so that no stall of the page loses any. Tones are kept from beating, so that their loudness is the gain that was booked.
 */
export async function listen(page: Page): Promise<void> {
  await page.send('Page.setBypassCSP', { enabled: true })
  const hook = () => {
    const worklet = `registerProcessor('ear', class extends AudioWorkletProcessor {
      heard = []; last = 0
      process([input]) {
        const samples = input[0]
        let sum = 0
        for (const each of samples ?? []) sum += each * each
        this.heard.push(currentTime * 1000, samples ? Math.sqrt(sum / samples.length) : 0)
        if (this.heard.length > 400) { this.port.postMessage(this.heard); this.heard = [] }
        return true
      }
    })`
    const state: { frames: number[]; pairs: { heardMs: number; clockMs: number }[] } = { frames: [], pairs: [] }
    Object.assign(window, { earState: state })
    const Real = window.AudioContext
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options)
        const address = URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' }))
        const tap = this.createGain()
        tap.connect(super.destination)
        Object.defineProperty(this, 'destination', { value: tap })
        void this.audioWorklet.addModule(address).then(() => {
          const ear = new AudioWorkletNode(this, 'ear')
          ear.port.addEventListener('message', ({ data }) => {
            for (const each of data) state.frames.push(each)
          })
          ear.port.start()
          tap.connect(ear)
          setInterval(() => {
            const { contextTime = 0, performanceTime = 0 } = this.getOutputTimestamp()
            state.pairs.push({ heardMs: contextTime * 1_000, clockMs: performanceTime })
          }, 500)
        })
      }
      override createOscillator() {
        const made = super.createOscillator()
        Object.defineProperty(made, 'detune', { value: { value: 0 } })
        return made
      }
    }
  }
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(hook)})()` })
}

/** What was heard, on the page's clock; and when the picture's motion began on that clock, which is the session's zero. */
export async function heard(page: Page): Promise<{ readonly frames: readonly Frame[]; readonly startMs: number }> {
  const { frames, pairs, startMs } = await page.evaluate((): Listening => {
    const state = Reflect.get(window, 'earState')
    const start = document.querySelector('[data-guide]')?.getAnimations()[0]?.startTime
    return { ...state, startMs: typeof start === 'number' ? start : Number.NaN }
  })
  return { frames: outputOf(frames, pairs), startMs }
}
