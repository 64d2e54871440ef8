import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { lengthMs, type Recording } from '../../score/recording'
import { spokenCues, type OwnVoiceStore, type SpokenCue } from '../../stores/ownVoiceStore'
import type { Preview } from '../../stores/preview'
import { Range } from './Range'
import styles from './sound.module.css'

interface RecordingsProps {
  readonly store: OwnVoiceStore
  readonly preview: Preview
}

/** One row a cue: record it, hear it, cut it, set how loud it is, delete it. */
export function Recordings({ store, preview }: RecordingsProps) {
  const t = useTranslations()
  const { recording, trouble } = useStore(store)
  useEffect(
    () => () => {
      preview.stop()
      void store.getState().stop() // the microphone is let go of with the screen
    },
    [store, preview],
  )
  return (
    <>
      <p role="status" className={styles.hint}>
        {recording ? t('ownVoice.listening') : trouble && t(`ownVoice.${trouble}`)}
      </p>
      <ul className={styles.recordings}>
        {spokenCues.map((cue) => (
          <li key={cue} data-recording={cue}>
            <One cue={cue} store={store} preview={preview} />
          </li>
        ))}
      </ul>
    </>
  )
}

function One({ cue, store, preview }: RecordingsProps & { readonly cue: SpokenCue }) {
  const t = useTranslations()
  const format = useFormatter()
  const { recordings, recording: underWay, record, stop, remove } = useStore(store)
  const kept = recordings[cue]
  const name = t(`spoken.${cue}`)
  const here = underWay === cue
  const again = kept ? t('ownVoice.recordAgain', { cue: name }) : t('ownVoice.record', { cue: name })
  const seconds = format.number(kept ? (kept.untilMs - kept.fromMs) / 1_000 : 0, { maximumFractionDigits: 1 })
  return (
    <>
      <strong>{name}</strong>{' '}
      <span className="quiet">{kept ? t('ownVoice.recorded', { seconds }) : t('ownVoice.nothing')}</span>
      <div className={styles.sounds}>
        <button
          type="button"
          className="row"
          data-action={here ? 'stop-recording' : 'record'}
          onClick={() => void (here ? stop() : record(cue))}
        >
          {here ? t('ownVoice.stop', { cue: name }) : again}
        </button>
        {kept && !here && (
          <>
            <button type="button" className="row" data-action="play" onClick={() => preview.playRecording(kept)}>
              {t('ownVoice.play', { cue: name })}
            </button>
            <button type="button" className="row" data-action="delete" onClick={() => void remove(cue)}>
              {t('ownVoice.delete', { cue: name })}
            </button>
          </>
        )}
      </div>
      {kept && !here && <Cut cue={cue} name={name} kept={kept} store={store} />}
    </>
  )
}

interface CutProps {
  readonly cue: SpokenCue
  readonly name: string
  readonly kept: Recording
  readonly store: OwnVoiceStore
}

/** Where it begins and ends, and how loud it is. The silence around it was left out already. */
function Cut({ cue, name, kept, store }: CutProps) {
  const t = useTranslations()
  const format = useFormatter()
  const { change } = store.getState()
  const wholeMs = lengthMs(kept)
  const said = (ms: number) =>
    t('ownVoice.seconds', { seconds: format.number(ms / 1_000, { maximumFractionDigits: 2 }) })
  return (
    <div className={styles.cut}>
      <Range
        label={t('ownVoice.from', { cue: name })}
        bounds={[0, Math.max(0, kept.untilMs - 100)]}
        step={20}
        value={kept.fromMs}
        said={said(kept.fromMs)}
        onChange={(fromMs) => void change(cue, { fromMs })}
      />
      <Range
        label={t('ownVoice.until', { cue: name })}
        bounds={[kept.fromMs + 100, wholeMs]}
        step={20}
        value={kept.untilMs}
        said={said(kept.untilMs)}
        onChange={(untilMs) => void change(cue, { untilMs })}
      />
      <Range
        label={t('ownVoice.gain', { cue: name })}
        bounds={[0.5, 12]}
        step={0.25}
        value={kept.gain}
        said={t('sound.percent', { value: Math.round((kept.gain / 12) * 100) })}
        onChange={(gain) => void change(cue, { gain })}
      />
    </div>
  )
}
