import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Kept } from '../../exercises/keptMade'
import { packFile } from '../../exercises/packFile'
import { packLink } from '../../exercises/packLink'
import { Content } from './Content'
import { QrCode } from './QrCode'
import styles from './share.module.css'

/** Something made, to hand on, as a link, as a code to be read off the screen, or as a file. Each holds all of it. */
export function Give({ kept }: { readonly kept: Pick<Kept, 'made' | 'shared'> }) {
  const t = useTranslations()
  const [copied, setCopied] = useState<boolean>()
  const { made } = kept
  const behind = packLink(made)
  const link = behind === undefined ? undefined : `${window.location.href.split('#', 1)[0]}#/${behind}`
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(packFile(made))}`
  const copy = (text: string) => {
    const copying = 'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('none'))
    copying.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <>
      <h1 tabIndex={-1}>{t(made.kind === 'plan' ? 'share.give' : 'share.giveOther')}</h1>
      <p className="quiet">{t('share.giveHint')}</p>
      <Content kept={kept} />
      {link === undefined ? (
        <p className="notice">{t('share.onlyFile')}</p>
      ) : (
        <>
          <QrCode text={link} />
          <textarea
            spellCheck={false}
            className={styles.link}
            aria-label={t('share.link')}
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
        </>
      )}
      <p role="status">{copied !== undefined && t(copied ? 'share.copied' : 'share.notCopied')}</p>
      <div className="rows">
        {link !== undefined && (
          <button type="button" className="row" onClick={() => copy(link)}>
            {t('share.copy')}
          </button>
        )}
        {link !== undefined && 'share' in navigator && (
          <button
            type="button"
            className="row"
            // Closing the device's own sheet is a choice, not a problem.
            onClick={() => void navigator.share({ url: link }).catch(() => {})}
          >
            {t('share.send')}
          </button>
        )}
        <a className={`row ${styles.save}`} href={file} download={`holdspace-${made.kind}.json`}>
          {t('share.file')}
        </a>
      </div>
    </>
  )
}
