import { useEffect, useState, type ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import type { InSessionProps } from '../sound/InSession'
import { useRunning, useSetting } from '../world'

/** The way to everything about sound. What is behind it is fetched when it is wanted, or where sound was chosen before. */
export function SoundControl({ ready = false }: { readonly ready?: boolean }) {
  const t = useTranslations()
  const sound = useSetting('sound')
  const { from } = useRunning()
  const [open, setOpen] = useState(false)
  const [Loaded, setLoaded] = useState<ComponentType<InSessionProps>>()
  const wanted = open || sound
  useEffect(() => {
    if (!wanted) return
    import('../sound/loadInSession')
      .then(({ loadInSession }) => loadInSession())
      .then(
        (loaded) => setLoaded(() => loaded),
        () => setOpen(false), // asked for again with the next tap
      )
  }, [wanted])
  return (
    <>
      <button
        type="button"
        className="link quiet"
        data-action="sound"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('session.sound')}
      </button>
      {Loaded && <Loaded open={open} onClose={() => setOpen(false)} dark={from === 'now/by-sound'} ready={ready} />}
    </>
  )
}
