import type { Timer } from './timer'

export interface Manner {
  /** A BCP 47 tag: voices of another language are not used. */
  readonly language: string
  /** The name of the voice that is wanted, where it is there. */
  readonly voice?: string | undefined
  /** 1 is the voice's own pace. */
  readonly rate: number
  /** 0-1 */
  readonly volume: number
}

/** A voice that could say something, by the name that the device gives it. */
export interface Voice {
  readonly name: string
  /** Whether it speaks without a network. */
  readonly local: boolean
}

/** The device's own voices. Nothing here fails or is waited for: a voice that is missing, late or stuck is not heard. */
export interface Speech {
  /** Whether there is a voice for that language now. Lists come late: none yet is no answer for good. */
  readonly hasVoice: (language: string) => boolean
  /** Those of that language, the local ones first. */
  readonly voices: (language: string) => readonly Voice[]
  /** Calls whenever the list may be another one. @returns how to stop that. */
  readonly onVoices: (then: () => void) => () => void
  /** Says this in place of whatever is being said. */
  readonly say: (words: string, manner: Manner) => void
  readonly hush: () => void
}

/** Novelty voices that some systems list among the others. */
const odd =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|superstar|trinoids|whisper|wobble|zarvox|fred|junior|kathy|ralph|grandma|grandpa|eddy|flo|reed|rocko|sandy|shelley)\b/i

/** Some browsers swallow what is said right after they were told to stop. */
const afterHushMs = 60

export function createSpeech(timer: Timer): Speech {
  let cancel = () => {}
  let held: SpeechSynthesisUtterance | undefined // or it may be gone before it was said

  const voiceFor = (language: string, wanted?: string): SpeechSynthesisVoice | undefined => {
    const fit = fitting(language)
    const exact = (each: SpeechSynthesisVoice) => each.lang.replace('_', '-').toLowerCase() === language.toLowerCase()
    return (
      fit.find(({ name }) => name === wanted) ??
      fit.find((each) => each.localService && exact(each)) ??
      fit.find((each) => each.localService) ??
      fit.find(exact) ??
      fit[0]
    )
  }

  function hush() {
    cancel()
    held = undefined
    try {
      speechSynthesis.cancel()
    } catch {
      // Nothing speaks.
    }
  }

  return {
    hasVoice: (language) => voiceFor(language) !== undefined,
    voices: (language) =>
      [...new Map(fitting(language).map(({ name, localService: local }) => [name, { name, local }])).values()].toSorted(
        (a, b) => Number(b.local) - Number(a.local),
      ),
    onVoices: (then) => {
      try {
        speechSynthesis.addEventListener('voiceschanged', then)
        return () => speechSynthesis.removeEventListener('voiceschanged', then)
      } catch {
        return () => {} // there are none, and there will be none
      }
    },
    hush,
    say: (words, { language, voice: wanted, rate, volume }) => {
      try {
        const busy = speechSynthesis.speaking || speechSynthesis.pending
        if (busy) hush()
        const begin = () => {
          try {
            const said = new SpeechSynthesisUtterance(words)
            const voice = voiceFor(language, wanted)
            if (voice) said.voice = voice
            said.lang = voice?.lang ?? language
            said.rate = rate
            said.volume = volume
            held = said
            said.addEventListener('end', () => {
              if (held === said) held = undefined
            })
            speechSynthesis.speak(said)
          } catch {
            // Not said: what it would have said is on the screen.
          }
        }
        cancel()
        if (busy) cancel = timer.after(afterHushMs, begin)
        else begin()
      } catch {
        // No voices here.
      }
    },
  }
}

function voices(): readonly SpeechSynthesisVoice[] {
  try {
    const found = speechSynthesis.getVoices()
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

/** Those that speak a language, whatever the region. */
const fitting = (language: string): readonly SpeechSynthesisVoice[] =>
  voices().filter(({ lang, name }) => shortOf(lang) === shortOf(language) && !odd.test(name))

/** `en` of `en-GB`, `en_US` and `eng`-like tags. */
const shortOf = (tag: string): string => tag.slice(0, 2).toLowerCase()
