import { useEffect } from 'react'
import { useSetting } from '../world'

/** Colours and text size follow at once; before the next paint of a new page the page's own script sets them. */
export function useLook(): void {
  const theme = useSetting('theme')
  const size = useSetting('size')
  useEffect(() => {
    const page = document.documentElement
    const day = theme === 'device' ? matchMedia('(prefers-color-scheme: light)').matches : theme === 'day'
    if (day) page.dataset.theme = 'day'
    else delete page.dataset.theme
    if (size > 1) page.dataset.size = String(size)
    else delete page.dataset.size
  }, [theme, size])
}
