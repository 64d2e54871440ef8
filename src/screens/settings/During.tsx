import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useWorld } from '../world'
import styles from './settings.module.css'
import { Toggle } from './Toggle'

/** What is seen while something is guided. */
export function During() {
  const t = useTranslations()
  const settings = useStore(useWorld().settings)
  return (
    <div className={styles.group}>
      {(['numbers', 'timeLeft', 'flowThrough'] as const).map((name) => (
        <Toggle
          key={name}
          label={t(`settings.${name}`)}
          checked={settings[name]}
          onChange={(checked) => settings.change({ [name]: checked })}
        />
      ))}
    </div>
  )
}
