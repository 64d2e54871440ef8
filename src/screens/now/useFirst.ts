import { useEffect } from 'react'
import { useSetting } from '../world'

/**
 * What was chosen to be seen first. The page's own script has set it before the first paint; here a choice made since is
 * followed. "Nothing moving" is the switch under the rows, turned on: who turns it off has the breath.
 */
export function useFirst(): void {
  const first = useSetting('first')
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.first = first
    const still = document.querySelector<HTMLInputElement>('#still')
    if (first !== 'still' || !still) return
    still.checked = true
    const change = () => {
      dataset.first = still.checked ? first : 'breath'
    }
    still.addEventListener('change', change)
    return () => still.removeEventListener('change', change)
  }, [first])
}
