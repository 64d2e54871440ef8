import { useEffect } from 'react'
import { useSetting } from '../world'

/**
 * Covers what is private while the page is not in front: somebody else may be looking, and devices take a picture of
 * each page for their list of what is open. Done in the very moment, past all rendering. Paper is not covered.
 */
export function useCover(): void {
  const wanted = useSetting('cover')
  useEffect(() => {
    if (!wanted) return
    const page = document.documentElement
    const look = () => {
      if (document.visibilityState === 'hidden' || !document.hasFocus()) page.dataset.covered = ''
      else delete page.dataset.covered
    }
    const cover = () => {
      page.dataset.covered = ''
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('blur', cover)
    addEventListener('focus', look)
    addEventListener('pagehide', cover)
    addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('blur', cover)
      removeEventListener('focus', look)
      removeEventListener('pagehide', cover)
      removeEventListener('pageshow', look)
      delete page.dataset.covered
    }
  }, [wanted])
}
