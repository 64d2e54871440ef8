import { useEffect, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useWorld } from '../world'

/** The first thing after the heading for whoever has chosen sound. Only the app knows that: the page as built has none. */
export function BySound({ onBegin }: { readonly onBegin: () => void }) {
  const t = useTranslations()
  const { settings } = useWorld()
  const sound = useSyncExternalStore(
    settings.subscribe,
    () => settings.getState().sound,
    () => false,
  )
  useEffect(() => {
    document.documentElement.dataset.sound = String(settings.getState().sound)
  }, [settings, sound])
  return sound ? (
    <button type="button" className="row" data-action="by-sound" onClick={onBegin}>
      {t('now.bySound')}
    </button>
  ) : null
}
