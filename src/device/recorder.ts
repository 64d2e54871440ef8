/** What a microphone heard: mono samples from -1 to 1. */
export interface Heard {
  readonly samples: Float32Array<ArrayBuffer>
  readonly perSecond: number
}

/** A recording under way. */
export interface Recording {
  /** Ends it and lets the microphone go. None where nothing came of it. */
  readonly stop: () => Promise<Heard | undefined>
}

export interface Recorder {
  /** Whether the browser can record at all. */
  readonly here: () => boolean
  /** Asks for the microphone, in a tap. `refused` by the person or the browser, `missing` where there is none. */
  readonly start: () => Promise<Recording | 'refused' | 'missing'>
}

/** Speech needs no more, and it fits every browser. */
const perSecond = 24_000
/** No cue is longer: a recording that nobody ends, ends. */
const longestMs = 15_000
const patienceMs = 5_000

export const browserRecorder: Recorder = {
  here: () => 'MediaRecorder' in window && 'mediaDevices' in navigator,
  start: async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      return recording(stream)
    } catch (cause) {
      const refused = cause instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(cause.name)
      return refused ? 'refused' : 'missing'
    }
  },
}

function recording(stream: MediaStream): Recording {
  const parts: Blob[] = []
  const recorder = new MediaRecorder(stream)
  const letGo = () => stream.getTracks().forEach((track) => track.stop())
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    recorder.addEventListener('stop', () => resolve())
    recorder.addEventListener('error', () => resolve())
  })
  recorder.start()
  const late = setTimeout(end, longestMs)

  function end() {
    clearTimeout(late)
    if (recorder.state !== 'inactive') recorder.stop()
    letGo()
  }

  return {
    stop: async () => {
      end()
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMs))])
      return decoded(new Blob(parts))
    },
  }
}

async function decoded(blob: Blob): Promise<Heard | undefined> {
  try {
    const context = new OfflineAudioContext(1, 1, perSecond) // it decodes to this rate
    const buffer = await context.decodeAudioData(await blob.arrayBuffer())
    return { samples: new Float32Array(buffer.getChannelData(0)), perSecond: buffer.sampleRate }
  } catch {
    return undefined
  }
}
