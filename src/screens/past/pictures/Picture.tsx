import { useId, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './pictures.module.css'

interface PictureProps {
  readonly title: string
  /** What there is to see, in one sentence. */
  readonly sentence: string
  readonly size: readonly [width: number, height: number]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [string, ...(string | number)[]])[]
  readonly children: ReactNode
}

/** A picture in one ink, its sentence, and the same as a table behind it. */
export function Picture({ title, sentence, size: [width, height], columns, rows, children }: PictureProps) {
  const t = useTranslations()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.picture}>
      <h2 id={heading}>{title}</h2>
      <figure>
        <svg role="img" aria-label={`${title}. ${sentence}`} viewBox={`0 0 ${width} ${height}`}>
          {children}
        </svg>
        <figcaption>{sentence}</figcaption>
      </figure>
      <details>
        <summary>
          {t('afterwards.table')}
          <span className="unseen"> {title}</span>
        </summary>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                {cells.map((cell, nth) => (
                  <td key={nth}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
