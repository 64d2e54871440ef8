import type { StoreApi } from 'zustand/vanilla'
import type { Clock } from '../device/clock'
import type { MediaKeys } from '../device/mediaKeys'
import type { PageSight } from '../device/page'
import { createConductor } from '../stage/conductor'
import type { Performer } from '../stage/performer'
import { createSoundPerformer, type SoundNeeds } from '../stage/soundPerformer'
import { createHearing, type HearingNeeds, type HearingState } from './hearing'
import type { SessionStore } from './sessionStore'
import type { Settings } from './settingsStore'

export interface PerformingNeeds extends HearingNeeds {
  readonly clock: Clock
  readonly page: PageSight
  readonly mediaKeys: MediaKeys
  readonly mediaTitle: string
  readonly recording: SoundNeeds['recording']
  /** Those for other senses than hearing. */
  readonly others: readonly Performer[]
}

/** Who plays sessions to the ear and the hand: one for the whole page. */
export interface Performing {
  readonly heard: StoreApi<HearingState>
  /** Plays this session from now on, and no other; none: whatever was played is left. */
  readonly attach: (session: SessionStore | undefined) => void
  /** A tap, anywhere on the page. */
  readonly tapped: () => void
  /** Somebody asks for sound that had been lost. */
  readonly again: () => void
  /** From a whisper up to what is set. */
  readonly whisper: () => void
}

/** Louder by itself only this slowly. */
const whisperMs = 40_000
const whisperShare = 0.3

/** Recordings are heard the same way as sound. */
const isHeard = ({ sound, speaker }: Settings): boolean => sound || speaker === 'own'

/** What changes what is booked already. */
const heardSettings = [
  'sound',
  'character',
  'speaker',
  'touch',
  'voiceRate',
] as const satisfies readonly (keyof Settings)[]

export function createPerforming(needs: PerformingNeeds): Performing {
  const { settings, page, mediaKeys, mediaTitle, others } = needs
  const hearing = createHearing(needs)
  const sound = createSoundPerformer({
    ...needs,
    sounder: hearing.sounder,
    character: () => {
      const { sound: wanted, character } = settings.getState()
      return wanted ? character : undefined
    },
  })
  const conductor = createConductor([sound, ...others], page.hidden)
  let session: SessionStore | undefined
  let keys: ReturnType<MediaKeys['show']> | undefined
  let forget = () => {}

  const earshot = {
    heardMs: () => {
      const sounder = settings.getState().goOnHidden ? hearing.sounder() : undefined
      return sounder?.state() === 'running' ? sounder.clockMs() : undefined
    },
  }

  function look() {
    if (!session) return
    const { session: now, nowMs } = session.getState()
    const playing = now.status === 'playing'
    if (playing && isHeard(settings.getState())) hearing.want()
    sound.look()
    conductor.advance(now, nowMs())
    showKeys(playing)
    if (playing) hearing.check()
    if (now.status === 'ended') over()
  }

  function showKeys(playing: boolean) {
    const wanted = hearing.store.getState().heard === 'on' && settings.getState().company === 'alone'
    if (wanted && playing) keys ??= mediaKeys.show(mediaTitle, actions)
    keys?.playing(playing && wanted)
  }

  const actions = {
    play: () => {
      const now = session?.getState().session
      if (now?.status === 'paused' && (now.why === 'person' || now.why === 'hidden'))
        session?.getState().send({ type: 'resume' })
    },
    pause: () => session?.getState().send({ type: 'pause', why: 'person' }),
    stop: () => session?.getState().send({ type: 'end' }),
  }

  function over() {
    conductor.hush()
    hearing.close()
    keys?.away()
    keys = undefined
  }

  hearing.store.subscribe(({ heard }) => {
    conductor.hush()
    // What nobody hears and nobody sees is not gone on with.
    if (heard !== 'on' && heard !== 'off' && page.hidden()) session?.getState().send({ type: 'pause', why: 'hidden' })
    else if (heard !== 'off') look()
  })
  settings.subscribe((now, before) => {
    if (now.soundVolume !== before.soundVolume || now.voiceVolume !== before.voiceVolume) hearing.level()
    if (heardSettings.every((name) => now[name] === before[name])) return
    conductor.hush()
    if (!isHeard(now)) hearing.close()
    look()
  })
  page.onChange(look)

  return {
    heard: hearing.store,
    attach: (next) => {
      forget()
      if (session) over()
      session?.getState().listen(undefined)
      session = next
      if (!next) return
      next.getState().listen(earshot)
      forget = next.subscribe(look)
      look()
    },
    tapped: hearing.tapped,
    again: hearing.again,
    whisper: () => {
      hearing.level(whisperShare, 100)
      needs.timer.after(400, () => hearing.level(1, whisperMs))
    },
  }
}
