import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { calendarFile, rhythms, type Rhythm } from '../../care/calendarFile'
import { useWorld } from '../world'
import { Choose } from './Choose'
import styles from './settings.module.css'

/** The app reminds nobody. A person's own calendar can, by a file that they take and put there, or not. */
export function Reminder() {
  const t = useTranslations()
  const { devices, atHand } = useWorld()
  const id = useId()
  const [time, setTime] = useState('20:00')
  const [every, setEvery] = useState<Rhythm>('day')
  const [outcome, setOutcome] = useState<'taken' | 'refused'>()
  const take = async () => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    const nowMs = devices.wallClock.nowMs()
    const text = calendarFile(
      { summary: t('settings.reminderLine'), minutes: hours * 60 + minutes, every },
      { uid: devices.randomId(), nowMs, offsetMinutes: devices.wallClock.offsetMinutes(nowMs) },
    )
    const taken = (await atHand?.())?.saveCalendar(text) ?? false
    setOutcome(taken ? 'taken' : 'refused')
  }
  return (
    <>
      <p>{t('settings.reminderAbout')}</p>
      <div className={styles.group}>
        <label className={styles.choice} htmlFor={id}>
          {t('settings.reminderTime')}
          <input id={id} type="time" value={time} required onChange={(event) => setTime(event.target.value || time)} />
        </label>
      </div>
      <Choose
        name="every"
        legend="settings.reminderEvery"
        values={rhythms}
        value={every}
        label={(each) => `settings.every${each}`}
        onChange={setEvery}
      />
      <button type="button" className="link" data-action="calendar" onClick={() => void take()}>
        {t('settings.reminderTake')}
      </button>
      <p role="status" className="quiet">
        {outcome && t(`settings.reminder${outcome}`)}
      </p>
    </>
  )
}
