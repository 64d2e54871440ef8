import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { InstallStore } from '../../stores/installStore'

/** What there is to do, or to know, in this browser to have the app on the device. */
export function Install({ install }: { readonly install: InstallStore }) {
  const t = useTranslations()
  const { way, ask } = useStore(install)
  if (way === 'prompt')
    return (
      <button type="button" className="link" data-action="install" onClick={() => void ask()}>
        {t('atHand.install')}
      </button>
    )
  return <p className="quiet">{t(`atHand.${way}`)}</p>
}
