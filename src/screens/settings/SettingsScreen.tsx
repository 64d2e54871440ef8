import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'
import { groups } from './groups'
import styles from './settings.module.css'

/** What can be chosen for the app as a whole. Every change shows at once. What stands where is said in groups.ts. */
export function SettingsScreen() {
  const t = useTranslations()
  const world = useWorld()
  const { repaired, kept } = useStore(world.settings)
  return (
    <main>
      <div className="content">
        <button type="button" className="link" data-action="back" onClick={() => world.go('now')}>
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('settings.title')}</h1>
        {repaired && <p className="notice">{t('settings.repaired')}</p>}
        {!kept && (
          <p className="notice" role="status">
            {t('settings.notSaved')}
          </p>
        )}
        <nav className={styles.ways} aria-label={t('settings.ways')}>
          {groups.map(({ title }) => (
            <button key={title} type="button" className="link" onClick={() => show(title)}>
              {t(title)}
            </button>
          ))}
        </nav>
        {groups.map(({ title, sections }) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title} className={styles.heading} tabIndex={-1}>
              {t(title)}
            </h2>
            {sections.map((Section) => (
              <Section key={Section.name} />
            ))}
          </section>
        ))}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}

/** Brings a heading to the top, and the reading place with it. No address is involved: behind Back is still what was there. */
function show(title: string) {
  const heading = document.getElementById(title)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
