import { useTranslations } from 'use-intl'
import type { Insight } from '../../../history/insights'
import { useArrow } from '../../language'
import styles from './afterwards.module.css'

interface InTableProps {
  readonly tools: readonly { readonly insight: Insight; readonly name: string }[]
  readonly numbers: boolean
}

/** The same as the dots, to be read. */
export function InTable({ tools, numbers }: InTableProps) {
  const t = useTranslations()
  const arrow = useArrow()
  return (
    <details className={styles.behind}>
      <summary>{t('afterwards.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keys as well */}
      <div className={styles.sideways} role="region" aria-label={t('afterwards.table')} tabIndex={0}>
        <table>
          <caption className="unseen">{t('afterwards.title')}</caption>
          <thead>
            <tr>
              {(['what', 'times', 'ratedTimes', 'lowerSide', 'sameSide', 'higherSide'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`afterwards.${column}`)}
                </th>
              ))}
              {numbers && <th scope="col">{t('afterwards.beforeAfter')}</th>}
            </tr>
          </thead>
          <tbody>
            {tools.map(({ name, insight: { tool, used, rated, lower, higher } }) => (
              <tr key={tool}>
                <th scope="row">{name}</th>
                {[used, rated.length, lower, rated.length - lower - higher, higher].map((count, at) => (
                  <td key={at}>{count}</td>
                ))}
                {numbers && <td>{rated.map(({ before, after }) => `${before}${arrow}${after}`).join(', ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('afterwards.twoOrMore')}</p>
    </details>
  )
}
