import { useTranslations } from 'use-intl'
import { Bar } from '../../ui/Bar'
import type { ScreenProps } from '../places'
import { useWorld } from '../world'
import styles from './about.module.css'

const cannot = ['see', 'person', 'leave', 'shared', 'screen', 'lost'] as const
const limits = ['reviewed', 'more', 'ours', 'lines'] as const
const credits = ['tipp', 'tears', 'licence'] as const
const restsOn = ['breathing', 'holds', 'pace', 'senses', 'quiet', 'cold', 'move', 'muscle', 'tipp', 'scale'] as const

/** What this is, what it is not, where data stays, and what it rests on. Source: docs/sources.md */
export function AboutScreen({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  return (
    <main>
      <div className={`content ${styles.about}`}>
        <button
          type="button"
          className="link"
          data-action="back"
          onClick={() => world.go(address === 'about/settings' ? 'settings' : 'now')}
        >
          {t('common.back')}
        </button>
        <h1 tabIndex={-1}>{t('about.title')}</h1>
        <p>{t('about.is')}</p>
        <p>{t('about.isNot')}</p>
        <p>{t('about.stays')}</p>

        <h2>{t('about.cannot.title')}</h2>
        <ul>
          {cannot.map((name) => (
            <li key={name}>{t(`about.cannot.${name}`)}</li>
          ))}
        </ul>

        <h2>{t('about.rests.title')}</h2>
        <p>{t('about.rests.lead')}</p>
        {restsOn.map((name) => (
          <details key={name}>
            <summary>{t(`about.rests.${name}.title`)}</summary>
            <p>{t(`about.rests.${name}.text`)}</p>
          </details>
        ))}

        <h2>{t('about.limits.title')}</h2>
        {limits.map((name) => (
          <p key={name}>{t(`about.limits.${name}`)}</p>
        ))}

        <h2>{t('about.credits.title')}</h2>
        {credits.map((name) => (
          <p key={name}>{t(`about.credits.${name}`)}</p>
        ))}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )
}
