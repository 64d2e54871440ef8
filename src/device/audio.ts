import { createDesk, createRig, type Rig, type RigOptions, type Volumes } from './rig'

export type { Rig, Volumes }

/** The audio clock and the page's clock at the same instant, as heard: what comes out of the speaker now. */
export interface AudioReading {
  readonly heardMs: number
  readonly clockMs: number
}

/** Whether it goes on with the screen off and stops other players, or plays along with them and stops when hidden. */
export type Company = 'alone' | 'alongside'

/** One way to be heard. It is made within a tap, and can be blocked, interrupted or stuck at any time. */
export interface Sounder {
  /** `running` says only what the browser says: whether its clock moves is for the caller to see. */
  readonly state: () => 'running' | 'waiting' | 'closed'
  /** The audio clock, in ms. */
  readonly clockMs: () => number
  readonly reading: () => AudioReading
  readonly rig: (options: RigOptions) => Rig
  /** Goes over to other volumes within about `overMs`. */
  readonly setVolumes: (volumes: Volumes, overMs?: number) => void
  /** Mono samples as something to play. */
  readonly clip: (samples: Float32Array<ArrayBuffer>, perSecond: number) => AudioBuffer | undefined
  /** Asks to go on, from within a tap. Never rejects. */
  readonly wake: () => void
  readonly close: () => void
}

export interface AudioDevice {
  /** None where there is no sound to be had. `changed`: its state is another; `moved`: it plays somewhere else now. */
  readonly open: (
    company: Company,
    volumes: Volumes,
    listeners: { readonly changed: () => void; readonly moved: () => void },
  ) => Sounder | undefined
}

export const browserAudio: AudioDevice = {
  open: (company, volumes, { changed, moved }) => {
    try {
      keepCompany(company)
      return opened(new AudioContext({ latencyHint: 'playback' }), volumes, changed, moved)
    } catch {
      return undefined
    }
  },
}

function opened(context: AudioContext, volumes: Volumes, changed: () => void, moved: () => void): Sounder {
  const desk = createDesk(context, volumes)
  context.addEventListener('statechange', changed)
  context.addEventListener('sinkchange', moved)
  const forget = onDevices(moved)
  let closed = false
  const wake = () => {
    // Where it is blocked this waits, and may never answer: nobody waits for it.
    if (!closed) attempt(() => context.resume())
  }
  wake()
  return {
    state: () =>
      closed || context.state === 'closed' ? 'closed' : context.state === 'running' ? 'running' : 'waiting',
    clockMs: () => context.currentTime * 1_000,
    reading: () => readingOf(context),
    rig: (options) => createRig(desk, options),
    setVolumes: desk.set,
    clip: (samples, perSecond) => {
      try {
        const clip = context.createBuffer(1, Math.max(1, samples.length), perSecond)
        clip.copyToChannel(samples, 0)
        return clip
      } catch {
        return undefined
      }
    },
    wake,
    close: () => {
      if (closed) return
      closed = true
      forget()
      context.removeEventListener('statechange', changed)
      context.removeEventListener('sinkchange', moved)
      attempt(() => context.close())
      keepCompany(undefined)
    },
  }
}

/** Some browsers answer with another clock: that is not believed, and the latency they name is taken instead. */
function readingOf(context: AudioContext): AudioReading {
  const nowMs = performance.now()
  const currentMs = context.currentTime * 1_000
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {}
  const heardMs = contextTime * 1_000
  if (performanceTime > 0 && Math.abs(performanceTime - nowMs) < 500 && heardMs <= currentMs + 10) {
    return { heardMs, clockMs: performanceTime }
  }
  return { heardMs: currentMs - (context.outputLatency || context.baseLatency || 0) * 1_000, clockMs: nowMs }
}

/** What comes of an asked-for promise is nobody's business here. */
function attempt(ask: () => Promise<unknown>) {
  try {
    ask().catch(() => {})
  } catch {
    // Refused at once: the same.
  }
}

/** Headphones that are pulled out move the sound to the speaker. */
function onDevices(moved: () => void): () => void {
  try {
    navigator.mediaDevices.addEventListener('devicechange', moved)
    return () => navigator.mediaDevices.removeEventListener('devicechange', moved)
  } catch {
    return () => {}
  }
}

interface AudioSession {
  type: string
}

const isAudioSession = (value: unknown): value is AudioSession =>
  typeof value === 'object' && value !== null && 'type' in value

/** Where the system asks what kind of sound this is (iPhone). Elsewhere there is no such thing. */
function keepCompany(company: Company | undefined) {
  const session: unknown = Reflect.get(navigator, 'audioSession')
  if (!isAudioSession(session)) return
  try {
    session.type = company === undefined ? 'auto' : company === 'alone' ? 'playback' : 'ambient'
  } catch {
    // It stays what it was.
  }
}
