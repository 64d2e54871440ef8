import { useTranslations } from 'use-intl'
import { longestPack, readPackFile } from '../../exercises/packFile'
import type { ReadPack } from '../../exercises/packRead'
import styles from './share.module.css'

interface OpenFileProps {
  readonly refused: Extract<ReadPack, { ok: false }>['why'] | undefined
  readonly onRead: (read: ReadPack) => void
}

/** A file that somebody gave the person. Its size is looked at before it is read. */
export function OpenFile({ refused, onRead }: OpenFileProps) {
  const t = useTranslations()
  const open = async (file: File | undefined) => {
    if (!file) return
    if (file.size > longestPack * 3) return onRead({ ok: false, why: 'tooLong' }) // three bytes a character at most
    onRead(await file.text().then(readPackFile, () => ({ ok: false, why: 'unreadable' }) as const))
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('share.open')}</h1>
      {refused && (
        <p className="notice" role="status">
          {t(`share.problem.${refused}`)}
        </p>
      )}
      <p className="quiet">{t('share.openHint')}</p>
      <input
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label={t('share.choose')}
        onChange={({ target }) => void open(target.files?.[0])}
      />
    </>
  )
}
