import { useTranslations } from 'use-intl'
import { emergencyIn, type Country } from '../../care/countries'
import { emergencyNumbers } from '../../care/emergency'
import { SaidWithEnglish } from '../Said'
import styles from './help.module.css'

/** The emergency numbers of a country, or, where none was said, which number is whose. */
export function Emergency({ country }: { readonly country: Country | undefined }) {
  const t = useTranslations()
  const numbers = country
    ? emergencyIn(country).map((each) => ({
        number: each.number,
        label: each.for ? t(`help.for.${each.for}`) : t('help.emergencyHere'),
      }))
    : emergencyNumbers.map((number) => ({ number, label: t(`help.emergency.${number}`) }))
  return (
    <>
      <p>
        <SaidWithEnglish message={{ key: 'help.danger' }} />{' '}
        <span className="quiet">
          <SaidWithEnglish message={{ key: 'help.medical' }} />
        </span>
      </p>
      <ul className={styles.lines}>
        {numbers.map(({ number, label }) => (
          <li key={number}>
            <a href={`tel:${number}`}>
              <b dir="ltr">{number}</b> <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
