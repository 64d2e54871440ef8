import { createTranslator } from 'use-intl'
import { browserAudio } from './device/audio'
import { browserMediaKeys } from './device/mediaKeys'
import { browserRecorder } from './device/recorder'
import { createSpeech } from './device/speech'
import { browserVibration } from './device/vibration'
import { createVoiceBox } from './device/voiceBox'
import type { Stage, World } from './screens/world'
import { loadWords, wordsNow } from './screens/words'
import type { Coming } from './session/ahead'
import { createTouchPerformer } from './stage/touchPerformer'
import { createVoicePerformer } from './stage/voicePerformer'
import { createOwnVoiceStore, type OwnVoiceStore } from './stores/ownVoiceStore'
import { createPerforming } from './stores/performing'
import { createPreview } from './stores/preview'
import { createVoiceStore } from './stores/voiceStore'
import type { Message } from './words/message'

let opening: Promise<Stage> | undefined

/** Whatever plays sessions to the ear and the hand, once for the whole page. It follows the session under way by itself. */
export function openStage(world: World): Promise<Stage> {
  opening ??= open(world).catch((cause: unknown) => {
    opening = undefined
    throw cause
  })
  return opening
}

/** A breath that has been said this often is said in one word. */
const saidInFull = 3

const parts = ['cues', 'session', 'sound'] as const
const language = () => document.documentElement.lang || 'en'

/** Words in the language that the page is in by now. */
const t = (key: string, values?: Message['values']): string =>
  createTranslator({ locale: language(), messages: wordsNow(parts), onError: () => {} })(key, values)

async function open({ settings, devices, running }: World): Promise<Stage> {
  await Promise.all(parts.map((part) => loadWords(part)))
  const speech = createSpeech(devices.timer)
  const chosenVoice = createVoiceStore(devices.text)
  const ways = ({ action, say, breath = 0 }: Coming): readonly string[] => {
    const short = t(`spoken.${action}`)
    return say && breath < saidInFull ? [t(say.key, say.values), short] : [short]
  }
  const voice = createVoicePerformer({
    ...devices,
    speech,
    ways,
    manner: () => {
      const { speaker, voiceRate, voiceVolume } = settings.getState()
      return speaker === 'device'
        ? {
            language: language(),
            voice: chosenVoice.getState().names[language()],
            rate: voiceRate / 100,
            volume: voiceVolume / 100,
          }
        : undefined
    },
  })
  const touch = createTouchPerformer({
    ...devices,
    vibration: browserVibration,
    wanted: () => settings.getState().touch,
  })
  const needs = { ...devices, settings, audio: browserAudio, mediaKeys: browserMediaKeys }
  let own: OwnVoiceStore | undefined
  let ownOpening: Promise<OwnVoiceStore> | undefined
  const ownVoice = () =>
    (ownOpening ??= createOwnVoiceStore(createVoiceBox(devices.timer), browserRecorder).then((store) => (own = store)))
  const openOwn = () => {
    if (settings.getState().speaker === 'own') void ownVoice()
  }
  settings.subscribe(openOwn)
  openOwn()
  const performing = createPerforming({
    ...needs,
    mediaTitle: t('sound.mediaTitle'),
    recording: ({ action }) => (settings.getState().speaker === 'own' ? own?.getState().recordings[action] : undefined),
    others: [voice, touch],
  })
  const attach = () => performing.attach(running.getState().session)
  running.subscribe(({ session }, before) => {
    if (session !== before.session) attach()
  })
  attach()
  for (const tap of ['pointerup', 'keydown'] as const) addEventListener(tap, performing.tapped, true)
  return {
    ...performing,
    preview: createPreview(needs),
    speech: {
      here: () => speech.hasVoice(language()),
      voices: () => speech.voices(language()),
      onVoices: speech.onVoices,
      chosen: chosenVoice,
      say: voice.say,
    },
    vibration: browserVibration,
    recorder: browserRecorder,
    ownVoice,
  }
}
