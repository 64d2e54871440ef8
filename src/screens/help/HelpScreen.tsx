import { useFormatter, useTranslations } from 'use-intl'
import { checkedOn, directories, emergencyNumbers, northAmericanLine } from '../../care/emergency'
import { Bar } from '../../ui/Bar'
import { useRunning, useWorld } from '../world'
import styles from './help.module.css'

/** People to turn to: the emergency number first. The page help.html says the same where nothing else works. */
export function HelpScreen() {
  const t = useTranslations()
  const format = useFormatter()
  const world = useWorld()
  const { session, from } = useRunning()
  const { year, month, day } = checkedOn
  // oxlint-disable-next-line react/capitalized-calls -- a date, not a component
  const checked = format.dateTime(new Date(Date.UTC(year, month - 1, day)), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <main>
      <div className="content">
        <button
          type="button"
          className="link"
          data-action="back"
          onClick={() => world.go(from.startsWith('go/') ? from : 'now')}
        >
          {session ? t('help.backToIt') : t('help.backToNow')}
        </button>
        <h1 tabIndex={-1}>{t('help.title')}</h1>
        <p>{t('help.danger')}</p>
        <ul className={styles.lines}>
          {emergencyNumbers.map((number) => (
            <li key={number}>
              <a href={`tel:${number}`}>
                <b>{number}</b> <span>{t(`help.emergency.${number}`)}</span>
              </a>
            </li>
          ))}
        </ul>
        <h2>{t('help.us')}</h2>
        <ul className={styles.lines}>
          <li>
            <a href={`tel:${northAmericanLine}`}>
              <b>{northAmericanLine}</b> <span>{t('help.call988')}</span>
            </a>
          </li>
          <li>
            <a href={`sms:${northAmericanLine}`}>
              <b>{northAmericanLine}</b> <span>{t('help.text988')}</span>
            </a>
          </li>
        </ul>
        <p className="quiet">{t('help.only988')}</p>
        <h2>{t('help.anywhere')}</h2>
        <p>{t('help.directories')}</p>
        <ul className={styles.lines}>
          {directories.map(({ host, address }) => (
            <li key={host}>
              <a href={address} rel="noreferrer" target="_blank">
                {host}
              </a>
            </li>
          ))}
        </ul>
        <p>{t('help.answers')}</p>
        <p>{t('help.cannotSee')}</p>
        <p className="quiet">
          {t('help.traces')} {t('help.checked', { date: checked })}
        </p>
      </div>
      <Bar onPerson={() => document.querySelector<HTMLElement>('#root h1')?.focus()} />
    </main>
  )
}
