import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { sizes, themes } from '../../stores/settings'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'
import { OnThisDevice } from './OnThisDevice'
import styles from './settings.module.css'

/** What can be chosen for the app as a whole. Every change shows at once. */
export function SettingsScreen() {
  const t = useTranslations()
  const world = useWorld()
  const settings = useStore(world.settings)
  const { change } = settings
  useLook()
  const toggle = (name: 'numbers' | 'timeLeft' | 'flowThrough', checked: boolean) => change({ [name]: checked })
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('now')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('settings.title')}</h1>
        {settings.repaired && <p className="notice">{t('settings.repaired')}</p>}
        {!settings.kept && (
          <p className="notice" role="status">
            {t('settings.notSaved')}
          </p>
        )}
        <fieldset className={styles.group}>
          <legend>{t('settings.theme')}</legend>
          {themes.map((theme) => (
            <label key={theme} className={styles.choice}>
              <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => change({ theme })} />
              {t(`settings.${theme}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('settings.textSize')}</legend>
          {sizes.map((size) => (
            <label key={size} className={styles.choice}>
              <input type="radio" name="size" checked={settings.size === size} onChange={() => change({ size })} />
              {t(`settings.size${size}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('settings.during')}</legend>
          {(['numbers', 'timeLeft', 'flowThrough'] as const).map((name) => (
            <label key={name} className={styles.choice}>
              <input
                type="checkbox"
                role="switch"
                checked={settings[name]}
                onChange={(event) => toggle(name, event.target.checked)}
              />
              {t(`settings.${name}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('settings.keeping')}</legend>
          <label className={styles.choice}>
            <input
              type="checkbox"
              role="switch"
              checked={!settings.keepHistory}
              onChange={(event) => change({ keepHistory: !event.target.checked })}
            />
            {t('settings.keepNoHistory')}
          </label>
          <p className="quiet">{t('settings.keepNoHistoryHint')}</p>
          <label className={styles.choice}>
            <input
              type="checkbox"
              role="switch"
              checked={!settings.reflection}
              onChange={(event) => change({ reflection: !event.target.checked })}
            />
            {t('settings.noReflection')}
          </label>
        </fieldset>
        <OnThisDevice />
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}

/** Colours and text size follow at once; before the next paint of a new page the page's own script sets them. */
function useLook() {
  const { settings } = useWorld()
  const theme = useStore(settings, (state) => state.theme)
  const size = useStore(settings, (state) => state.size)
  useEffect(() => {
    const page = document.documentElement
    const day = theme === 'device' ? matchMedia('(prefers-color-scheme: light)').matches : theme === 'day'
    if (day) page.dataset.theme = 'day'
    else delete page.dataset.theme
    if (size > 1) page.dataset.size = String(size)
    else delete page.dataset.size
  }, [theme, size])
}
