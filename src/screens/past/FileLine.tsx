import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useWorld } from '../world'
import styles from './past.module.css'

/** Says that the line was shown, and nothing else. */
const shownName = 'holdspace.file-line'

/** That only a file outlasts a browser's storage: said once, where the way to a file is, and never again. */
export function FileLine() {
  const t = useTranslations()
  const { text } = useWorld().devices
  const [shown, setShown] = useState(() => text.read(shownName) === undefined)
  useEffect(() => {
    text.write(shownName, '1')
  }, [text])
  if (!shown) return null
  return (
    <p className={`quiet ${styles.line}`} data-file-line>
      {t('past.fileLasts')}{' '}
      <button type="button" className="link" onClick={() => setShown(false)}>
        {t('common.close')}
      </button>
    </p>
  )
}
