import { encode } from 'uqr'
import { useTranslations } from 'use-intl'
import styles from './share.module.css'

/** What readers expect around the code, in squares. */
const border = 4

/** A text as a code that another screen's camera can read. */
export function QrCode({ text }: { readonly text: string }) {
  const t = useTranslations()
  const { data, size } = encode(text, { border })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.qr')}>
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={dark} shapeRendering="crispEdges" />
    </svg>
  )
}
